package io.github.broadsheet.internal.time;

import io.github.broadsheet.Span;
import io.github.broadsheet.TimeType;
import io.github.broadsheet.internal.resource.WordList;
import io.github.broadsheet.internal.sentence.Quotation;
import io.github.broadsheet.internal.sentence.TokenizedSentence;
import io.github.broadsheet.internal.text.TokenKind;
import io.github.broadsheet.internal.text.TokenTable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days on which quotations were said, where the words beside them in the same sentence tell: "We met yesterday," he
 * said on Tuesday. The words are those of {@code saying-words.txt}.
 */
final class SayingDays {

    private enum Role {
        SAYING,
        OTHER_DAY,
        CLAUSE
    }

    private static final int REACH = 25;
    private static final Map<String, Role> ROLES = new HashMap<>();

    static {
        for (WordList.Line line : WordList.lines(SayingDays.class, "saying-words.txt")) {
            ROLES.put(line.column(0), Role.valueOf(line.column(1)));
        }
    }

    private final List<TokenizedSentence> sentences;
    private final TokenTable tokens;
    private final List<Candidate> candidates;
    private final Placed[] placed;
    private int candidate;

    /**
     * The days of the quotations of one article.
     *
     * @param sentences its sentences, one at least
     * @param candidates its times
     * @param placed what they mean, null for what is no time
     */
    SayingDays(List<TokenizedSentence> sentences, List<Candidate> candidates, Placed[] placed) {
        this.sentences = sentences;
        this.tokens = sentences.get(0).tokens();
        this.candidates = candidates;
        this.placed = placed;
    }

    /** Places the times of these quotations again, seen from the day on which each was said. */
    void replace(List<Quotation> quotations, Optional<LocalDate> written, Customs customs) {
        int at = 0;
        int past = 0;
        for (Quotation quotation : quotations) {
            Span span = quotation.span();
            while (at < placed.length && candidates.get(at).begin() < Math.max(past, span.begin())) {
                at++;
            }
            int first = at;
            while (at < placed.length && candidates.get(at).end() <= span.end()) {
                at++;
            }
            if (at > first && span.begin() >= past) {
                Optional<LocalDate> said = day(span, first, at).filter(day -> isGone(day, written));
                if (said.isPresent()) {
                    place(first, at, new Resolver(new Story(said, Optional.empty(), false, false), customs));
                }
            }
            past = Math.max(past, span.end());
        }
    }

    private static boolean isGone(LocalDate day, Optional<LocalDate> written) {
        return written.map(day::isBefore).orElse(true);
    }

    private void place(int first, int last, Resolver resolver) {
        for (int i = first; i < last; i++) {
            Meaning meaning = candidates.get(i).found().meaning();
            boolean seenFromToday = meaning.kind() == Kind.RELATIVE && meaning.is(Field.BASE, "TODAY");
            if (placed[i] != null && seenFromToday) {
                Placed known = placed[i];
                placed[i] = resolver.place(meaning, candidates.get(i).tense()).orElse(known);
            }
        }
    }

    /** The day told behind a quotation, or before it. */
    private Optional<LocalDate> day(Span quotation, int first, int last) {
        Narrative.Place opening = candidates.get(first).place();
        Narrative.Place closing = candidates.get(last - 1).place();
        TokenizedSentence sentence = sentences.get(closing.sentence());
        int behind = tokens.firstAtOrAfter(quotation.end());
        candidate = last;
        Optional<LocalDate> day = read(behind, Math.min(sentence.last(), behind + REACH));
        if (day.isPresent()) {
            return day;
        }
        int before = tokens.firstAtOrAfter(quotation.begin());
        int from = Math.max(sentences.get(opening.sentence()).first(), before - REACH);
        candidate = first;
        while (candidate > 0 && candidates.get(candidate - 1).begin() >= tokens.begin(from)) {
            candidate--;
        }
        return read(from, before);
    }

    /** The first day of a clause of saying. */
    private Optional<LocalDate> read(int from, int until) {
        Optional<LocalDate> day = Optional.empty();
        boolean saying = false;
        for (int i = from; i < until; i++) {
            if (tokens.is(i, TokenKind.QUOTE)) {
                return Optional.empty();
            }
            Role role = role(i);
            if (role == Role.CLAUSE) {
                break;
            }
            saying |= role == Role.SAYING;
            if (day.isEmpty()) {
                day = dayAt(i, from);
            }
        }
        return saying ? day : Optional.empty();
    }

    private Optional<LocalDate> dayAt(int token, int from) {
        while (candidate < placed.length && candidates.get(candidate).begin() < tokens.begin(token)) {
            candidate++;
        }
        if (candidate == placed.length || candidates.get(candidate).begin() != tokens.begin(token)) {
            return Optional.empty();
        }
        int next = tokens.firstAtOrAfter(candidates.get(candidate).end());
        boolean other = token > from && role(token - 1) == Role.OTHER_DAY;
        boolean owns = next < tokens.size() && tokens.is(next, TokenKind.POSSESSIVE);
        Placed day = placed[candidate];
        return other || owns || day == null || day.grain() != Unit.DAY || day.type() != TimeType.DATE
                ? Optional.empty()
                : day.day();
    }

    private @Nullable Role role(int token) {
        return ROLES.get(tokens.text(token).toLowerCase(Locale.ROOT));
    }
}
