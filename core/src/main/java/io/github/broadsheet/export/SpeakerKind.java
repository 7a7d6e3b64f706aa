package io.github.broadsheet.export;

import io.github.broadsheet.Speaker;

/** The names that the JSON form has for the kinds of speakers. */
enum SpeakerKind {
    NAMED,
    DESCRIBED,
    UNKNOWN;

    static SpeakerKind of(Speaker speaker) {
        if (speaker instanceof Speaker.Named) {
            return NAMED;
        }
        return speaker instanceof Speaker.Described ? DESCRIBED : UNKNOWN;
    }
}
