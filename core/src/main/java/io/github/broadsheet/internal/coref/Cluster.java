package io.github.broadsheet.internal.coref;

import io.github.broadsheet.Block;
import io.github.broadsheet.Entity;
import io.github.broadsheet.EntityType;
import io.github.broadsheet.Evidence;
import io.github.broadsheet.Measure;
import io.github.broadsheet.Mention;
import io.github.broadsheet.Phrase;
import io.github.broadsheet.Span;
import io.github.broadsheet.internal.name.FoundName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An entity in the making; lives for one call only. */
final class Cluster {

    private final EntityType type;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Phrase> roles = new ArrayList<>();
    private final Evidence evidence;
    private final Optional<Measure> measure;
    private final Set<String> lesser = new HashSet<>();
    private String name = "";
    private char gender = 'u';

    Cluster(FoundName first) {
        this.type = first.type();
        this.evidence = first.evidence();
        this.measure = first.measure();
    }

    /** Somebody or something that the text never names. */
    Cluster(EntityType type) {
        this.type = type;
        this.evidence = Evidence.of("described");
        this.measure = Optional.empty();
    }

    void add(FoundName found, Block block) {
        mentions.add(
                new Mention(found.span(), found.text(), Mention.Kind.NAME, found.metonym(), block, found.evidence()));
        roles.addAll(found.roles());
        String form = Forms.oneLine(found.text());
        boolean worse = isLesser(form) && !isLesser(name);
        boolean better = isLesser(name) && !isLesser(form);
        if (name.isEmpty() || better || !worse && form.length() > name.length()) {
            name = form;
        }
    }

    private boolean isLesser(String form) {
        return !lesser.isEmpty() && lesser.contains(Forms.key(form));
    }

    /** Notes a form, as a key, that names this but is not its name: a title, or a name with a word too many. */
    void lesser(String key) {
        lesser.add(key);
    }

    void add(Span span, String text, Mention.Kind kind, Block block, String rule) {
        mentions.add(new Mention(span, text, kind, false, block, Evidence.of(rule)));
        if (name.isEmpty() && kind == Mention.Kind.NOMINAL) {
            name = Forms.oneLine(text);
        }
    }

    /** Whether it is described, and a pronoun goes on with it. */
    boolean isSpokenOf() {
        return !name.isBlank() && mentions.stream().anyMatch(mention -> mention.kind() == Mention.Kind.PRONOUN);
    }

    EntityType type() {
        return type;
    }

    String name() {
        return name;
    }

    List<Phrase> roles() {
        return roles;
    }

    /** m, f, or u while it is not known. */
    char gender() {
        return gender;
    }

    void gender(char known) {
        if (gender == 'u') {
            gender = known;
        }
    }

    int begin() {
        return mentions.stream().mapToInt(m -> m.span().begin()).min().orElse(0);
    }

    Entity entity(String id) {
        Entity.Builder builder =
                Entity.builder(id, type, name).mentions(mentions).roles(roles).evidence(evidence);
        measure.ifPresent(builder::measure);
        return builder.build();
    }
}
