package org.unrolled.model.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadsTest {

    @Test
    void lastReadsAfterTheLastWordOnly() {
        assertThat(Reads.LAST.readsAt(0, 3)).isFalse();
        assertThat(Reads.LAST.readsAt(1, 3)).isFalse();
        assertThat(Reads.LAST.readsAt(2, 3)).isTrue();
        assertThat(Reads.LAST.readsAt(0, 1)).isTrue();
    }

    @Test
    void everyReadsAfterEveryWord() {
        assertThat(Reads.EVERY.readsAt(0, 3)).isTrue();
        assertThat(Reads.EVERY.readsAt(2, 3)).isTrue();
    }
}
