package io.github.broadsheet.internal.quote;

import io.github.broadsheet.QuoteKind;
import io.github.broadsheet.internal.quote.CueVerb.Form;
import io.github.broadsheet.internal.quote.CueVerb.Frame;
import io.github.broadsheet.internal.resource.WordList;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The verbs of {@code cues.txt} by their forms. */
final class CueLexicon {

    static final String FILE = "cues.txt";
    private static final CueLexicon STANDARD = load();

    private final Map<String, Integer> numbers;
    private final List<CueForm> forms;

    private CueLexicon(Map<String, Integer> numbers, List<CueForm> forms) {
        this.numbers = numbers;
        this.forms = forms;
    }

    /**
     * A written form and what it can be.
     *
     * @param verbs the verbs that have it, those with a particle first
     * @param forms the forms that it can be of them
     */
    record CueForm(List<CueVerb> verbs, Set<Form> forms) {

        boolean is(Form form) {
            return forms.contains(form);
        }
    }

    static CueLexicon standard() {
        return STANDARD;
    }

    private static CueLexicon load() {
        Map<String, Integer> numbers = new HashMap<>();
        List<CueForm> forms = new ArrayList<>();
        for (WordList.Line line : WordList.lines(CueLexicon.class, FILE)) {
            String[] written = line.column(0).split(" ", -1);
            if (written.length != Form.values().length) {
                throw line.fault("five forms expected, found " + written.length);
            }
            CueVerb verb = new CueVerb(written[0], line.column(1), QuoteKind.valueOf(line.column(2)), frames(line));
            for (Form form : Form.values()) {
                int number = numbers.computeIfAbsent(written[form.ordinal()], word -> {
                    forms.add(new CueForm(new ArrayList<>(), EnumSet.noneOf(Form.class)));
                    return forms.size() - 1;
                });
                add(forms.get(number), verb, form);
            }
        }
        return new CueLexicon(numbers, forms);
    }

    private static void add(CueForm entry, CueVerb verb, Form form) {
        entry.forms().add(form);
        if (!entry.verbs().contains(verb)) {
            entry.verbs().add(verb.hasParticle() ? 0 : entry.verbs().size(), verb);
        }
    }

    private static Set<Frame> frames(WordList.Line line) {
        Set<Frame> frames = EnumSet.noneOf(Frame.class);
        for (String name : line.column(3).split(" ", -1)) {
            try {
                frames.add(Frame.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')));
            } catch (IllegalArgumentException e) {
                throw line.fault("no frame: " + name);
            }
        }
        return frames;
    }

    /** The number of a form in small letters, -1 if no verb has it. */
    int number(String word) {
        Integer number = numbers.get(word);
        return number == null ? -1 : number;
    }

    /** The form of a number. */
    CueForm form(int number) {
        return forms.get(number);
    }
}
