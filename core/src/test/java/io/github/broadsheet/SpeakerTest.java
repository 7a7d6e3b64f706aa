package io.github.broadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpeakerTest {

    private final Phrase phrase = SampleDocument.words("mayor");
    private final Phrase role = SampleDocument.words("Mayor");

    @Test
    void aNamedSpeakerIsAnEntity() {
        Entity reed = SampleDocument.document().entities().byId("e3").orElseThrow();
        Speaker speaker = new Speaker.Named(phrase, reed, Optional.of(role));
        assertEquals("Tom Reed", speaker.label());
        assertEquals(Optional.of(reed), speaker.entity());
        assertEquals(Optional.of(phrase), speaker.mention());
        assertEquals(Optional.of(role), speaker.role());
    }

    @Test
    void aDescribedSpeakerHasWordsOnly() {
        Speaker speaker = new Speaker.Described(phrase, Optional.of(role));
        assertEquals("mayor", speaker.label());
        assertEquals(Optional.empty(), speaker.entity());
        assertEquals(Optional.of(phrase), speaker.mention());
        assertEquals(Optional.of(role), speaker.role());
    }

    @Test
    void anUnknownSpeakerHasAReason() {
        Speaker speaker = new Speaker.Unknown("no cue");
        assertEquals("no cue", speaker.label());
        assertEquals(Optional.empty(), speaker.entity());
        assertEquals(Optional.empty(), speaker.mention());
        assertEquals(Optional.empty(), speaker.role());
        Entity reed = SampleDocument.document().entities().byId("e3").orElseThrow();
        assertEquals(Optional.empty(), new Speaker.Unknown("no cue").runnerUp());
        assertEquals(Optional.of(reed), new Speaker.Unknown("no cue", Optional.of(reed)).runnerUp());
        assertThrows(IllegalArgumentException.class, () -> new Speaker.Unknown(" "));
    }

    @Test
    void refusesNull() {
        assertThrows(NullPointerException.class, () -> new Speaker.Named(phrase, null, Optional.empty()));
        assertThrows(NullPointerException.class, () -> new Speaker.Described(null, Optional.empty()));
    }
}
