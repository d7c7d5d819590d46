package org.unrolled.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.OnlyIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.unrolled.planted.Roomless;
import org.unrolled.view.picture.PlantedPicture;

/** A rule that nothing can break holds nothing: each is shown planted classes that break it, and some that do not. */
class RulesBiteTest {

    private static final JavaClasses TEST_TREE =
            new ClassFileImporter().withImportOption(new OnlyIncludeTests()).importPackages("org.unrolled");

    static Stream<Arguments> broken() {
        return Stream.of(
                arguments(Rooms.EVERY_CLASS_HAS_A_ROOM, Roomless.class),
                arguments(Rooms.MODEL, org.unrolled.model.planted.Planted.UsesJavaFx.class),
                arguments(Rooms.MODEL, org.unrolled.model.planted.Planted.UsesALibrary.class),
                arguments(Rooms.MODEL, org.unrolled.model.planted.Planted.UsesText.class),
                arguments(Rooms.MODEL, org.unrolled.model.planted.Planted.UsesDiagram.class),
                arguments(Rooms.TEXT, org.unrolled.text.planted.Planted.UsesDocuments.class),
                arguments(Rooms.TEXT, org.unrolled.text.planted.Planted.UsesJavaFx.class),
                arguments(Rooms.DIAGRAM, org.unrolled.diagram.planted.Planted.UsesJavaFx.class),
                arguments(Rooms.DIAGRAM, org.unrolled.diagram.planted.Planted.UsesIo.class),
                arguments(Rooms.ARITHMETIC, org.unrolled.arithmetic.planted.Planted.UsesJavaFx.class),
                arguments(Rooms.ARITHMETIC, org.unrolled.arithmetic.planted.Planted.UsesIo.class),
                arguments(Rooms.IO, org.unrolled.io.planted.Planted.UsesJavaFx.class),
                arguments(Rooms.IO, org.unrolled.io.planted.Planted.UsesView.class),
                arguments(Rooms.IO, org.unrolled.io.planted.Planted.UsesPicocli.class),
                arguments(Rooms.VIEW, org.unrolled.view.planted.Planted.UsesSession.class),
                arguments(Rooms.VIEW, org.unrolled.view.planted.Planted.UsesIo.class),
                arguments(Rooms.VIEW, org.unrolled.view.planted.Planted.UsesController.class),
                arguments(Rooms.VIEW, org.unrolled.view.planted.Planted.UsesCli.class),
                arguments(Rooms.VIEW, org.unrolled.view.planted.Planted.UsesApp.class),
                arguments(Rooms.VIEW, org.unrolled.view.planted.Planted.UsesJson.class),
                arguments(Rooms.CONTROLLER, org.unrolled.controller.planted.Planted.UsesCli.class),
                arguments(Rooms.CONTROLLER, org.unrolled.controller.planted.Planted.UsesPicocli.class),
                arguments(Rooms.CONTROLLER, org.unrolled.controller.planted.Planted.UsesApp.class),
                arguments(Rooms.CLI, org.unrolled.cli.planted.Planted.UsesController.class),
                arguments(Rooms.CLI, org.unrolled.cli.planted.Planted.UsesAnotherView.class),
                arguments(Rooms.CLI, org.unrolled.cli.planted.Planted.UsesJavaFx.class),
                arguments(Rooms.ONE_WRITER_ON_CANVASES, org.unrolled.view.planted.Planted.class),
                arguments(Rooms.NOBODY_USES_APP, org.unrolled.model.planted.Planted.UsesApp.class),
                arguments(Rooms.NOBODY_USES_APP, org.unrolled.cli.planted.Planted.UsesApp.class),
                arguments(Rooms.NAMES_SAY_WHAT_A_CLASS_IS, org.unrolled.model.planted.Planted.NumberUtil.class),
                arguments(Rooms.NAMES_SAY_WHAT_A_CLASS_IS, org.unrolled.model.planted.Planted.NumberUtils.class),
                arguments(Rooms.NAMES_SAY_WHAT_A_CLASS_IS, org.unrolled.model.planted.Planted.WeightHelper.class),
                arguments(Rooms.NAMES_SAY_WHAT_A_CLASS_IS, org.unrolled.model.planted.Planted.TraceManager.class),
                arguments(Rooms.STANDARD_STREAMS, org.unrolled.model.planted.Planted.Speaks.class),
                arguments(Rooms.STANDARD_STREAMS, org.unrolled.model.planted.Planted.Complains.class));
    }

    static List<Class<?>> allowed() {
        return List.of(
                org.unrolled.model.planted.Planted.Allowed.class,
                org.unrolled.text.planted.Planted.Allowed.class,
                org.unrolled.arithmetic.planted.Planted.Allowed.class,
                org.unrolled.diagram.planted.Planted.Allowed.class,
                org.unrolled.io.planted.Planted.Allowed.class,
                org.unrolled.view.planted.Planted.Allowed.class,
                org.unrolled.controller.planted.Planted.Allowed.class,
                org.unrolled.cli.planted.Planted.Allowed.class,
                PlantedPicture.class);
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aPlantedClassBreaksTheRule(ArchRule rule, Class<?> planted) {
        EvaluationResult result = evaluate(rule, planted);
        assertThat(result.hasViolation()).isTrue();
        assertThat(result.getFailureReport().toString()).contains(planted.getName(), "because");
    }

    @ParameterizedTest
    @MethodSource("allowed")
    void aClassThatKeepsToItsRoomBreaksNoRule(Class<?> kept) {
        for (ArchRule rule : List.of(Rooms.EVERY_CLASS_HAS_A_ROOM, Rooms.MODEL, Rooms.TEXT, Rooms.DIAGRAM,
                Rooms.ARITHMETIC,
                Rooms.IO, Rooms.VIEW, Rooms.CONTROLLER, Rooms.CLI, Rooms.NOBODY_USES_APP,
                Rooms.NAMES_SAY_WHAT_A_CLASS_IS,
                Rooms.STANDARD_STREAMS)) {
            assertThat(evaluate(rule, kept).hasViolation()).as(rule.getDescription()).isFalse();
        }
    }

    @Test
    void twoPackagesThatNeedEachOtherAreACycle() {
        EvaluationResult result = evaluate(Rooms.NO_CYCLES,
                org.unrolled.model.planted.Planted.UsesDiagram.class,
                org.unrolled.diagram.planted.Planted.Allowed.class,
                org.unrolled.diagram.planted.Planted.UsesModel.class);
        assertThat(result.hasViolation()).isTrue();
    }

    @Test
    void aFoldedDiagramThatNeedsTheUnrolledOneIsNotOnItsOwn() {
        EvaluationResult result = evaluate(Rooms.FOLDED_OR_UNROLLED,
                org.unrolled.view.diagram.folded.planted.Planted.UsesUnrolled.class,
                org.unrolled.view.diagram.unrolled.planted.Planted.Allowed.class);
        assertThat(result.hasViolation()).isTrue();
    }

    private static EvaluationResult evaluate(ArchRule rule, Class<?>... planted) {
        Set<String> names = Stream.of(planted).map(Class::getName).collect(Collectors.toSet());
        return rule.evaluate(TEST_TREE.that(describe("are planted", found -> names.contains(found.getName()))));
    }
}
