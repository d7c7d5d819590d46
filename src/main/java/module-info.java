/** See a recurrent network think, one word at a time. */
module org.unrolled {
    requires atlantafx.base;
    requires info.picocli;
    requires java.desktop;
    requires javafx.controls;
    requires org.commonmark;
    requires org.controlsfx.controls;
    requires org.kordamp.ikonli.bootstrapicons;
    requires org.kordamp.ikonli.javafx;
    requires tools.jackson.core;

    exports org.unrolled.app;

    opens org.unrolled.cli to info.picocli;
}
