package io.github.broadsheet.internal.quote;

import io.github.broadsheet.Modality;
import io.github.broadsheet.QuoteKind;
import io.github.broadsheet.internal.quote.Attribution.Extras;
import io.github.broadsheet.internal.quote.Attribution.Order;
import io.github.broadsheet.internal.quote.Attribution.Shape;
import io.github.broadsheet.internal.quote.CueVerb.Form;
import io.github.broadsheet.internal.quote.CueVerb.Frame;
import io.github.broadsheet.internal.quote.Follow.Kind;
import io.github.broadsheet.internal.quote.Unit.Range;
import java.util.Optional;

/**
 * Reads a cue in the passive, whose subject is told or spoken of: "residents were told by the mayor that", "it was
 * announced that", "the dam is said to be safe". Who speaks stands after "by", if anywhere.
 */
final class Passives {

    private static final int STEPS = 4;

    private final Unit unit;
    private final Predicate predicate;
    private final CueVerb verb;
    private Optional<Range> speaker = Optional.empty();

    private Passives(Unit unit, Predicate predicate, CueVerb verb) {
        this.unit = unit;
        this.predicate = predicate;
        this.verb = verb;
    }

    static Optional<Attribution> read(Unit unit, Predicate predicate, int after, CueVerb verb) {
        boolean participle = unit.cue(predicate.verb()).is(Form.PARTICIPLE);
        return participle ? new Passives(unit, predicate, verb).read(after) : Optional.empty();
    }

    private Optional<Attribution> read(int after) {
        int from = afterAgent(after);
        Range subject = NounPhrases.left(unit, predicate.begin());
        boolean it = unit.is(subject.from(), "it") || subject.isEmpty() && unit.is(predicate.begin() - 1, "it");
        Follow follow = FollowReader.readTold(unit, from, verb);
        boolean told = verb.takes(Frame.ADDRESSEE) || verb.takes(Frame.OBJECT_TO);
        if (unit.is(from, "to")) {
            boolean raised = verb.takes(Frame.RAISED) && !told && !reportsItself(from + 1);
            boolean content = raised || verb.takes(Frame.OBJECT_TO);
            return content && !subject.isEmpty() ? Optional.of(said(after, from, subject, told)) : Optional.empty();
        }
        boolean clause = follow.is(Kind.THAT) || told && (follow.is(Kind.CLAUSE) || follow.is(Kind.WHETHER));
        boolean reports = clause && (it && verb.takes(Frame.THAT) || told && !subject.isEmpty());
        return reports ? Optional.of(said(after, follow.at(), subject, told && !it)) : Optional.empty();
    }

    /** "is said to have told": the infinitive is the cue. */
    private boolean reportsItself(int begin) {
        int i = begin;
        while (unit.isAny(i, WordClass.AUXILIARY.bit() | WordClass.ADVERB.bit()) && !unit.is(i, WordClass.BE)) {
            i++;
        }
        return unit.isCue(i) && unit.cue(i).verbs().get(0).kind() == QuoteKind.SPEECH;
    }

    /** Where the words go on after "by the mayor", "on Monday" and the like. */
    private int afterAgent(int begin) {
        int i = begin;
        for (int step = 0; step < STEPS; step++) {
            if (unit.is(i, "by") && speaker.isEmpty()) {
                int end = NounPhrases.right(unit, i + 1);
                if (end > i + 1) {
                    speaker = Optional.of(new Range(i + 1, end));
                    i = end;
                }
            }
            while (unit.isAny(i, WordClass.ADVERB.bit() | WordClass.TIME.bit()) && !unit.is(i, WordClass.PREPOSITION)) {
                i++;
            }
        }
        return i;
    }

    private Attribution said(int after, int content, Range subject, boolean told) {
        Modality modality = verb.takes(Frame.DENIED) ? Modality.DENIED : predicate.modality();
        Optional<Range> addressee = told ? Optional.of(subject) : Optional.empty();
        return new Attribution(
                Order.BEFORE,
                verb.kind(),
                new Range(predicate.verb(), after),
                speaker,
                subject.isEmpty() ? predicate.begin() : subject.from(),
                content,
                new Extras(addressee, Optional.empty(), Optional.empty(), predicate.negated(), modality),
                unit.is(content, "to") ? Shape.NOUN : Shape.CLAUSE,
                "passive");
    }
}
