package io.github.broadsheet.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.broadsheet.Document;
import io.github.broadsheet.EntityType;
import io.github.broadsheet.Mention;
import io.github.broadsheet.analysis.Analyzer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameTrainerTest {

    private static final String[] BODIES = {"Zorvak", "Melintar", "Quostra", "Hurbeline", "Dravoxa"};

    @Test
    void aModelOfOnesOwnArticlesIsUsed(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("own.model");
        Files.write(file, trained());
        Document document = Analyzer.builder()
                .nameModel(file)
                .build()
                .analyze("Investigators of Zorvak seized the papers on Monday.\n\nThe papers of Zorvak were old.");
        List<EntityType> types = document.allEntities().stream()
                .filter(entity -> entity.name().equals("Zorvak"))
                .map(entity -> entity.type())
                .toList();
        assertEquals(List.of(EntityType.ORGANIZATION), types);
    }

    @Test
    void theSameArticlesGiveTheSameBytes() throws IOException {
        assertArrayEquals(trained(), trained());
    }

    @Test
    void faultsAreRefused(@TempDir Path folder) throws IOException {
        NameTrainer trainer = new NameTrainer(1);
        assertThrows(IllegalStateException.class, () -> trainer.train(new ByteArrayOutputStream()));
        assertThrows(IllegalArgumentException.class, () -> trainer.add(AnnotatedArticle.marked("Text."), 0));
        Path file = Files.writeString(folder.resolve("no.model"), "no model at all");
        assertThrows(IOException.class, () -> Analyzer.builder().nameModel(file));
        assertThrows(IllegalArgumentException.class, () -> Analyzer.builder().leastConfidence(1.5));
    }

    @Test
    void namesOfTheShippedModelHaveACalibratedConfidence() {
        String text = "Ana Duarte, a lawyer in Lobito, said the Lobito Port Authority would pay.";
        Document all = Analyzer.standard().analyze(text);
        List<Mention> sure = all.allEntities().stream()
                .flatMap(entity -> entity.mentions().stream())
                .filter(mention -> mention.evidence().confidence().isPresent())
                .toList();
        assertTrue(!sure.isEmpty());
        for (Mention mention : sure) {
            double confidence = mention.evidence().confidence().getAsDouble();
            assertTrue(confidence > 0 && confidence < 1, mention.text() + " " + confidence);
        }
        Document few = Analyzer.builder().leastConfidence(1).build().analyze(text);
        assertTrue(few.allEntities().size() < all.allEntities().size());
    }

    private static byte[] trained() throws IOException {
        NameTrainer trainer = new NameTrainer(3);
        for (int repeat = 0; repeat < 12; repeat++) {
            for (String body : BODIES) {
                trainer.add(AnnotatedArticle.marked("Officers of [ORGANIZATION " + body + "] seized the boats."), 1);
                trainer.add(AnnotatedArticle.marked("The boats of [ORGANIZATION " + body + "] were old and slow."), 1);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        trainer.train(out);
        return out.toByteArray();
    }
}
