package org.unrolled.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;

/** The rooms of the house, and what each may use. */
final class Rooms {

    static final ArchRule EVERY_CLASS_HAS_A_ROOM = classes()
            .should().resideInAnyPackage(
                    "org.unrolled.app..", "org.unrolled.arithmetic..", "org.unrolled.cli..",
                    "org.unrolled.controller..", "org.unrolled.diagram..", "org.unrolled.io..",
                    "org.unrolled.model..", "org.unrolled.text..", "org.unrolled.view..")
            .because("what stands outside the rooms is under no rule");

    static final ArchRule MODEL = room("org.unrolled.model..", "java..")
            .because("the model runs in a test, a benchmark or a server, and speaks no human language");

    static final ArchRule TEXT = room("org.unrolled.text..", "java..", "org.unrolled.model.network..")
            .because("messages, numbers and the names of weights are written for people, with a window or without");

    static final ArchRule DIAGRAM = room("org.unrolled.diagram..", "java..", "org.unrolled.model..",
                    "org.unrolled.text..")
            .because("the window and every exporter share the geometry, so it knows no toolkit");

    static final ArchRule ARITHMETIC = room("org.unrolled.arithmetic..", "java..", "org.unrolled.model..",
                    "org.unrolled.diagram..", "org.unrolled.text..")
            .because("the window and the command line write the same lines, so what writes them knows neither");

    static final ArchRule IO = room("org.unrolled.io..", "java..", "tools.jackson..", "org.commonmark..", "org.unrolled.model..",
                    "org.unrolled.diagram..", "org.unrolled.text..", "org.unrolled.arithmetic..")
            .because("documents are read and written without a display");

    static final ArchRule VIEW = room("org.unrolled.view..", "java..", "javax.imageio..", "javafx..",
                    "org.controlsfx..", "atlantafx..", "org.kordamp.ikonli..", "org.commonmark..",
                    "org.unrolled.arithmetic..",
                    "org.unrolled.diagram..", "org.unrolled.text..",
                    "org.unrolled.model.network..", "org.unrolled.model.trace..", "org.unrolled.model.document..",
                    "org.unrolled.model.walk..", "org.unrolled.model.whatif..", "org.unrolled.model.predict..",
                    "org.unrolled.model.compare..", "org.unrolled.model.lesson..")
            .because("a view draws immutable values and reports what the hand did; it changes nothing itself");

    static final ArchRule CONTROLLER = room("org.unrolled.controller..", "java..", "javafx..", "org.controlsfx..",
                    "org.unrolled.view..", "org.unrolled.model..", "org.unrolled.diagram..", "org.unrolled.io..",
                    "org.unrolled.text..", "org.unrolled.arithmetic..")
            .because("controllers stand between the hand and the model, wherever the program was started from");

    static final ArchRule CLI = room("org.unrolled.cli..", "java..", "picocli..", "org.unrolled.model..",
                    "org.unrolled.io..", "org.unrolled.diagram..", "org.unrolled.text..", "org.unrolled.arithmetic..",
                    "org.unrolled.view.picture")
            .because("the command line needs no display, and of the view only what draws a picture");

    static final ArchRule NOBODY_USES_APP = noClasses()
            .that().resideOutsideOfPackage("org.unrolled.app..")
            .should().dependOnClassesThat().resideInAPackage("org.unrolled.app..")
            .allowEmptyShould(true)
            .because("app puts the rooms together, and so stands above them");

    static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS = noClasses()
            .should().haveNameMatching(".*(Utils?|Helper|Manager)(\\$.*)?")
            .because("such a name gathers whatever has no better place");

    static final ArchRule STANDARD_STREAMS = noClasses()
            .that().resideOutsideOfPackages("org.unrolled.app..", "org.unrolled.cli..")
            .should(ACCESS_STANDARD_STREAMS)
            .allowEmptyShould(true)
            .because("standard output is what scripts read, so only the command line writes it");

    static final ArchRule ONE_WRITER_ON_CANVASES = noClasses()
            .that().doNotHaveFullyQualifiedName("org.unrolled.view.canvas.TextPainter")
            .should().callMethodWhere(target(name("fillText")).or(target(name("strokeText"))))
            .because("text in scripts whose letters join must reach a canvas as outlines, which TextPainter sees to");

    static final ArchRule FOLDED_OR_UNROLLED = slices().matching("org.unrolled.view.diagram.(folded|unrolled)..")
            .should().notDependOnEachOther()
            .because("what both diagrams need stands in paint and live; only morph and stage know both");

    static final ArchRule NO_CYCLES = slices().matching("org.unrolled.(**)")
            .should().beFreeOfCycles()
            .because("of two packages that need each other neither can be understood alone");

    private Rooms() {
    }

    /** A room that uses itself and some packages only; a room may still be empty. */
    private static ArchRule room(String room, String... mayUse) {
        return classes()
                .that().resideInAPackage(room)
                .should().onlyDependOnClassesThat(resideInAnyPackage(room).or(resideInAnyPackage(mayUse)))
                .allowEmptyShould(true);
    }
}
