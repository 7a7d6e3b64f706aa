package io.github.broadsheet.internal.article;

import io.github.broadsheet.BlockType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An article {@code NAME.txt} with the type of each line that is not blank in {@code NAME.blocks}, in order. */
record AnnotatedArticle(String name, String text, TreeMap<Integer, BlockType> types) {

    static AnnotatedArticle read(Path file) throws IOException {
        String text = Files.readString(file);
        String name = file.getFileName().toString().replace(".txt", "");
        TreeMap<Integer, BlockType> types = new TreeMap<>();
        int from = 0;
        for (String line : Files.readAllLines(file.resolveSibling(name + ".blocks"))) {
            List<String> columns = List.of(line.split("\t", 2));
            int at = text.indexOf(columns.get(1), from);
            if (at < 0) {
                throw new IOException(name + ".blocks: not in the text: " + line);
            }
            types.put(at, BlockType.valueOf(columns.get(0)));
            from = at + 1;
        }
        return new AnnotatedArticle(name, text, types);
    }

    /** The type of the line at an offset. */
    BlockType typeAt(int offset) {
        Map.Entry<Integer, BlockType> entry = types.floorEntry(offset);
        return entry == null ? types.firstEntry().getValue() : entry.getValue();
    }
}
