package io.github.broadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.broadsheet.CorpusEntity.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedMembersTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 40})
    void isAnUnmodifiableCopy(int size) {
        List<Member> members = new ArrayList<>(IntStream.range(0, size)
                .mapToObj(i -> new Member("doc" + i / 2, "e" + i))
                .toList());
        List<Member> expected = List.copyOf(members);
        List<Member> packed = PackedMembers.of(members);
        members.clear();
        assertEquals(expected, packed);
        assertEquals(expected.hashCode(), packed.hashCode());
        assertEquals(packed, PackedMembers.of(packed));
        assertThrows(UnsupportedOperationException.class, () -> packed.remove(new Member("doc0", "e0")));
    }
}
