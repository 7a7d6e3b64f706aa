package io.github.broadsheet.analysis;

import io.github.broadsheet.Article;
import io.github.broadsheet.DocumentDate;
import io.github.broadsheet.Source;
import io.github.broadsheet.TimeExpression;
import io.github.broadsheet.internal.article.Layout;
import io.github.broadsheet.internal.sentence.TokenizedSentence;
import io.github.broadsheet.internal.time.DateInference;
import io.github.broadsheet.internal.time.TimeTagger;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Finds the day of writing: as the caller gave it, as it is printed, or as it follows from the text. */
final class Dating {

    private final TimeTagger timeTagger;
    private final DateInference inference = new DateInference();

    Dating(TimeTagger timeTagger) {
        this.timeTagger = timeTagger;
    }

    /** The day that the caller gave, or that is printed beside the headline or in the dateline. */
    static Optional<DocumentDate> told(Article article, Layout layout) {
        if (article.published().isPresent()) {
            return article.publishedDay().map(day -> new DocumentDate(day, Source.METADATA));
        }
        Optional<LocalDate> dateline = layout.dateline()
                .flatMap(line -> line.value())
                .filter(value -> !value.startsWith("X"))
                .map(LocalDate::parse);
        return layout.published()
                .map(stamp -> stamp.date())
                .or(() -> dateline)
                .map(day -> new DocumentDate(day, Source.TEXT));
    }

    /** The day that follows from what the text says of its time. */
    Optional<DocumentDate> inferred(List<TokenizedSentence> sentences, Layout layout, Optional<ZoneId> zone) {
        List<TimeExpression> times = timeTagger.tag(sentences, Optional.empty(), zone);
        return inference.infer(sentences, times, layout.dateline());
    }
}
