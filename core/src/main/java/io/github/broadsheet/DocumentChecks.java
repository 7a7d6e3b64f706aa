package io.github.broadsheet;

import java.util.List;
import java.util.Optional;

/** Holds every part of a document against its text. */
final class DocumentChecks {

    private final String text;

    DocumentChecks(String text) {
        this.text = text;
    }

    void check(Document document) {
        layout(document);
        inOrder(document.blocks(), "blocks");
        inOrder(document.sentences(), "sentences");
        inOrder(document.tokens(), "tokens");
        cut(document.times(), "times");
        cut(document.timeline().list(), "timeline");
        for (Entity entity : document.allEntities()) {
            cut(entity.mentions(), "entities.mentions");
            cut(entity.roles(), "entities.roles");
        }
        document.quotes().all().forEach(this::quote);
        document.title().ifPresent(title -> titleMentions(document.allEntities(), title.text()));
    }

    private void layout(Document document) {
        document.headline().flatMap(Headline::span).ifPresent(span -> inside(span, "headline"));
        for (Byline byline : document.bylines()) {
            byline.span().ifPresent(span -> inside(span, "bylines"));
        }
        document.published().flatMap(Stamp::phrase).ifPresent(phrase -> cut(phrase, "published"));
        document.updated().flatMap(Stamp::phrase).ifPresent(phrase -> cut(phrase, "updated"));
        document.dateline().ifPresent(dateline -> cut(dateline, "dateline"));
    }

    private void quote(Quote quote) {
        cut(quote, "quotes");
        quote.clause().ifPresent(span -> inside(span, "quotes.clause"));
        cut(quote.cue(), "quotes.cue");
        cut(quote.addressee(), "quotes.addressee");
        cut(quote.venue(), "quotes.venue");
        cut(quote.carrier(), "quotes.carrier");
        cut(quote.speaker().mention(), "quotes.speaker");
        cut(quote.speaker().role(), "quotes.speaker.role");
        quote.nested().forEach(this::quote);
    }

    private static void titleMentions(Entities entities, String title) {
        DocumentChecks inTitle = new DocumentChecks(title);
        for (Entity entity : entities) {
            inTitle.cut(entity.titleMentions(), "entities.titleMentions");
        }
    }

    private void inOrder(List<? extends Located> list, String parameter) {
        int end = 0;
        for (Located located : list) {
            cut(located, parameter);
            if (located.span().begin() < end) {
                throw new IllegalArgumentException(
                        parameter + ": " + located.span() + " begins before the one before it ends at " + end);
            }
            end = located.span().end();
        }
    }

    private void cut(List<? extends Located> list, String parameter) {
        for (Located located : list) {
            cut(located, parameter);
        }
    }

    private void cut(Optional<? extends Located> located, String parameter) {
        located.ifPresent(present -> cut(present, parameter));
    }

    private void cut(Located located, String parameter) {
        inside(located.span(), parameter);
        if (!text.startsWith(located.text(), located.span().begin())) {
            throw new IllegalArgumentException(
                    parameter + ": at " + located.span() + " the text does not read \"" + located.text() + "\"");
        }
    }

    private void inside(Span span, String parameter) {
        Checks.inside(span, text.length(), parameter);
    }
}
