package org.unrolled.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.unrolled.text.Messages;

class NativeLibrariesTest {

    @Test
    void whatTheTestsThemselvesDrawWithIsThere() {
        assertThat(NativeLibraries.missingForText()).isEmpty();
    }

    @Test
    void whatIsMissingIsSaidInALineWithWhatToInstall() {
        assertThat(Messages.text("app.missing", "libpango-1.0-0").lines()).singleElement().asString()
                .contains("libpango-1.0-0").contains("sudo apt-get install");
    }
}
