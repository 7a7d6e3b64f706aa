package io.github.broadsheet.internal.merge;

import io.github.broadsheet.EntityType;
import io.github.broadsheet.internal.merge.Extract.KeptEntity;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The entities of single documents that have one name and the same ids of the user's: all documents', or, for a lone
 * surname, those of one story.
 *
 * @param label what they have in common
 * @param story the number of a lone surname's story, else -1
 * @param ids the user's own ids
 * @param first the {@linkplain Spoken#place() place} of the first of them
 * @param document the id of the first document
 * @param name the name as that document writes it
 * @param stories the numbers of their stories, sorted
 * @param roles their roles in small letters, sorted
 * @param forms the labels of the other names that some document has for it, sorted
 */
record NameNode(
        String label,
        NameKey key,
        int story,
        Map<String, String> ids,
        long first,
        String document,
        String name,
        int[] stories,
        List<String> roles,
        List<String> forms)
        implements Serializable {

    /** The name of all that have one label. */
    static Stream<NameNode> of(String label, List<Spoken> all) {
        Spoken first = all.stream().min(Comparator.comparingLong(Spoken::place)).orElseThrow();
        boolean lone = Spoken.isLone(first.entity());
        TreeSet<String> roles = new TreeSet<>();
        TreeSet<String> forms = new TreeSet<>();
        for (Spoken each : all) {
            each.entity().roles().forEach(role -> roles.add(String.join(" ", Spellings.words(role))));
            if (!lone) {
                addForms(each.entity(), forms);
            }
        }
        return Stream.of(new NameNode(
                label,
                Spoken.keyOf(first.entity()),
                lone ? first.story() : -1,
                first.entity().ids(),
                first.place(),
                first.document(),
                first.entity().name(),
                all.stream().mapToInt(Spoken::story).sorted().distinct().toArray(),
                List.copyOf(roles),
                List.copyOf(forms)));
    }

    private static void addForms(KeptEntity entity, TreeSet<String> forms) {
        NameKey key = Spoken.keyOf(entity);
        boolean person = entity.type() == EntityType.PERSON;
        if (!entity.ids().isEmpty() && (key.isFull() || !person)) {
            forms.add(Spoken.label(key));
        }
        for (String form : entity.forms()) {
            NameKey other = NameKey.of(entity.type(), form);
            boolean telling = other.isFull() || (!person && NameKey.isAcronym(form));
            if (telling && !other.text().equals(key.text())) {
                forms.add(Spoken.label(other));
            }
        }
    }
}
