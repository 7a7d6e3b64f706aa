package io.github.broadsheet;

import java.io.Serializable;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** A list of members in a third of the memory that objects take. */
final class PackedMembers extends AbstractList<CorpusEntity.Member> implements RandomAccess, Serializable {

    private static final long serialVersionUID = 1;
    private static final int FEW = 2;

    /** Of each the document and the entity. */
    private final String[] names;

    private PackedMembers(String[] names) {
        this.names = names;
    }

    /** An unmodifiable copy. */
    static List<CorpusEntity.Member> of(List<CorpusEntity.Member> members) {
        if (members instanceof PackedMembers || members.size() <= FEW) {
            return members instanceof PackedMembers ? members : List.copyOf(members);
        }
        String[] names = new String[2 * members.size()];
        int next = 0;
        for (CorpusEntity.Member member : members) {
            names[next++] = member.document();
            names[next++] = member.entity();
        }
        return new PackedMembers(names);
    }

    @Override
    public CorpusEntity.Member get(int index) {
        return new CorpusEntity.Member(names[2 * index], names[2 * index + 1]);
    }

    @Override
    public int size() {
        return names.length / 2;
    }
}
