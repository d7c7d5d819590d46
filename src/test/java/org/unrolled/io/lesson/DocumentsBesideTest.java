package org.unrolled.io.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unrolled.io.DocumentException;
import org.unrolled.io.Presets;

class DocumentsBesideTest {

    private final DocumentsBeside packed = DocumentsBeside.resource("/org/unrolled/assets/networks/");

    @Test
    void aDocumentPackedBesideTheLessonIsOpenedOnce() throws DocumentException {
        assertThat(packed.open("lengths.rnn.json"))
                .isEqualTo(Presets.open("lengths"))
                .isSameAs(packed.open("lengths.rnn.json"));
    }

    @Test
    void builtInDocumentsAreOpenedFromAnywhere() throws DocumentException {
        assertThat(packed.open("preset:article")).isEqualTo(Presets.open("article"));
        assertThat(DocumentsBeside.file(Path.of("no/such/folder/lesson.md")).open("preset:article"))
                .isEqualTo(Presets.open("article"));
    }

    @Test
    void aPathLeadsFromTheFolderOfTheFile() throws DocumentException {
        assertThat(DocumentsBeside.file(Path.of("assets/lessons/lesson.md")).open("../networks/lengths.rnn.json"))
                .isEqualTo(Presets.open("lengths"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing.rnn.json", "", ".", "../networks", "lengths"})
    void whatIsNotPackedIsNamed(String name) {
        assertThatThrownBy(() -> packed.open(name))
                .isInstanceOf(DocumentException.class)
                .hasMessage(name + ": cannot be read: there is no such file or folder");
    }
}
