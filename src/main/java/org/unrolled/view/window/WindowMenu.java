package org.unrolled.view.window;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseEvent;
import org.unrolled.model.document.PanelChoice;
import org.unrolled.model.document.ReadOuts;
import org.unrolled.model.document.ThemeChoice;
import org.unrolled.model.lesson.Progress;
import org.unrolled.text.Language;
import org.unrolled.text.Messages;
import org.unrolled.view.Frame;
import org.unrolled.view.description.DescriptionPanel;
import org.unrolled.view.diagram.Labels;
import org.unrolled.view.diagram.sight.Lens;
import org.unrolled.view.diagram.stage.DiagramMode;
import org.unrolled.view.diagram.stage.DiagramStage;
import org.unrolled.view.lesson.LessonMenu;
import org.unrolled.view.theme.Appearance;
import org.unrolled.view.theme.Fonts;
import org.unrolled.view.transport.TransportEvents;
import org.unrolled.view.whatif.WhatIfMenu;

/** The menu bar. */
final class WindowMenu extends MenuBar {

    private static final int MOST_DIGITS = 6;

    private final MenuEvents events;
    private final Menu recent = new Menu(Messages.text("menu.recent"));
    private final MenuItem undo = item("undo", KeyCode.Z);
    private final MenuItem redo = item("redo", KeyCode.Z, KeyCombination.SHIFT_DOWN);
    private final MenuItem reset = item("reset");
    private final MenuItem forget = item("presentation.remove");
    private final MenuItem sigmoid = item("sigmoid");
    private final MenuItem twoClasses = item("two-classes");
    private final ToggleGroup digits = new ToggleGroup();
    private final ToggleGroup modes = new ToggleGroup();
    private final ToggleGroup labels = new ToggleGroup();
    private final ToggleGroup themes = new ToggleGroup();
    private final ToggleGroup languages = new ToggleGroup();
    private final CheckMenuItem still = new CheckMenuItem(Messages.text("menu.still"));
    private final MenuItem usualType = item("usual", KeyCode.DIGIT0);
    private final WhatIfMenu whatIf;
    private final LessonMenu lessons;
    private final MenuItem keep = item("presentation.save");

    WindowMenu(MenuEvents events, TransportEvents transport, DiagramStage diagram, Supplier<Lens> lens,
            Panels panels, ShownPanels shownPanels, DescriptionPanel description,
            Map<String, String> presets, WhatIfMenu whatIf, CheckMenuItem predict, LessonMenu lessons) {
        this.events = events;
        this.whatIf = whatIf;
        this.lessons = lessons;
        undo.setOnAction(_ -> events.onUndo());
        redo.setOnAction(_ -> events.onRedo());
        reset.setOnAction(_ -> events.onResetWeights());
        forget.setOnAction(_ -> events.onPresentationRemoved());
        sigmoid.setOnAction(_ -> events.onSigmoidChosen());
        twoClasses.setOnAction(_ -> events.onTwoClassesChosen());
        getMenus().addAll(file(), edit(), view(diagram, lens, panels, shownPanels, description), network(presets),
                step(transport, predict), lessons, help());
        setOnMouseExited(this::forgetWhatWasPassedOver);
    }

    /** JavaFX gives the next Esc to a menu that the pointer was over, until there is a click beside the menus. */
    private void forgetWhatWasPassedOver(MouseEvent left) {
        if (getMenus().stream().noneMatch(Menu::isShowing)) {
            fireEvent(left.copyFor(this, this, MouseEvent.MOUSE_CLICKED));
        }
    }

    void show(Frame frame) {
        whatIf.show(frame);
        undo.setDisable(frame.undo().isEmpty());
        undo.setText(frame.undo().map(what -> Messages.text("menu.undo.what", what))
                .orElse(Messages.text("menu.undo")));
        redo.setDisable(frame.redo().isEmpty());
        redo.setText(frame.redo().map(what -> Messages.text("menu.redo.what", what))
                .orElse(Messages.text("menu.redo")));
        forget.setDisable(frame.document().presentation().isEmpty());
        sigmoid.setDisable(!ReadOuts.canBecomeSigmoid(frame.document()));
        twoClasses.setDisable(!ReadOuts.canBecomeTwoClasses(frame.document()));
        digits.getToggles().get(frame.diagram().digits() - 1).setSelected(true);
        labels.getToggles().get(frame.diagram().labels().mode().ordinal()).setSelected(true);
    }

    void show(Appearance appearance) {
        themes.getToggles().get(appearance.look().theme().ordinal()).setSelected(true);
        usualType.setText(Messages.text("menu.usual", appearance.type().percent()));
        still.setSelected(appearance.isStill());
        // Where the system lets nothing move, there is nothing to choose.
        still.setDisable(appearance.isSystemStill());
    }

    void show(Optional<Progress> progress) {
        lessons.show(progress);
        // What a lesson shows is no document that could remember it.
        keep.setDisable(progress.isPresent());
    }

    void showRecent(List<Path> files) {
        recent.setDisable(files.isEmpty());
        recent.getItems().setAll(files.stream().map(file -> {
            MenuItem item = new MenuItem(file.toString());
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> events.onOpen(file.toString()));
            return item;
        }).toList());
    }

    private Menu file() {
        MenuItem create = item("new", KeyCode.N);
        create.setOnAction(_ -> events.onNew());
        MenuItem open = item("open", KeyCode.O);
        open.setOnAction(_ -> events.onOpen());
        MenuItem save = item("save", KeyCode.S);
        save.setOnAction(_ -> events.onSave());
        MenuItem saveAs = item("save-as", KeyCode.S, KeyCombination.SHIFT_DOWN);
        saveAs.setOnAction(_ -> events.onSaveAs());
        MenuItem quit = item("quit", KeyCode.Q);
        quit.setOnAction(_ -> events.onQuit());
        return menu("file", create, open, recent, new SeparatorMenuItem(), save, saveAs, new SeparatorMenuItem(),
                quit);
    }

    private Menu edit() {
        MenuItem resetAll = item("reset-all");
        resetAll.setAccelerator(new KeyCodeCombination(KeyCode.R, KeyCombination.ALT_DOWN));
        resetAll.setOnAction(_ -> events.onResetAll());
        keep.setOnAction(_ -> events.onPresentationSaved());
        return menu("edit", undo, redo, new SeparatorMenuItem(), reset, resetAll, new SeparatorMenuItem(), keep,
                forget);
    }

    private Menu view(DiagramStage diagram, Supplier<Lens> lens, Panels panels, ShownPanels shownPanels,
            DescriptionPanel description) {
        MenuItem present = item("present");
        present.setAccelerator(new KeyCodeCombination(KeyCode.F5));
        present.setOnAction(_ -> events.onPresent());
        MenuItem zoomIn = item("zoom-in");
        zoomIn.setOnAction(_ -> lens.get().zoomIn());
        MenuItem zoomOut = item("zoom-out");
        zoomOut.setOnAction(_ -> lens.get().zoomOut());
        MenuItem fit = item("fit");
        fit.setOnAction(_ -> lens.get().fit());
        MenuItem readable = item("readable");
        readable.setOnAction(_ -> lens.get().fitReadably());
        MenuItem larger = item("larger", KeyCode.EQUALS);
        larger.setOnAction(_ -> events.onTypeSize(1));
        MenuItem smaller = item("smaller", KeyCode.MINUS);
        smaller.setOnAction(_ -> events.onTypeSize(-1));
        usualType.setOnAction(_ -> events.onTypeSize(0));
        still.setId("item-still");
        still.setOnAction(_ -> events.onStillChosen(still.isSelected()));
        return menu("view", present, new SeparatorMenuItem(), mode(diagram, DiagramMode.UNROLLED), mode(diagram, DiagramMode.FOLDED),
                new SeparatorMenuItem(), panel("sentences", KeyCode.F6, panels.showsLeft()),
                panel("arithmetic", KeyCode.F7, panels.showsBottom()),
                panel("weights", KeyCode.F8, panels.showsRight()), sections(panels, shownPanels),
                panel("description", KeyCode.F4, description.visibleProperty()), new SeparatorMenuItem(), zoomIn, zoomOut,
                readable, fit, new SeparatorMenuItem(), digits(), labels(), new SeparatorMenuItem(), larger, smaller,
                usualType, new SeparatorMenuItem(), themes(), still, languages());
    }

    private static CheckMenuItem panel(String name, KeyCode key, BooleanProperty isShown) {
        CheckMenuItem item = new CheckMenuItem(Messages.text("menu.panel." + name));
        item.setId("panel-" + name);
        item.setAccelerator(new KeyCodeCombination(key));
        item.selectedProperty().bindBidirectional(isShown);
        return item;
    }

    /** The panels at the right one by one, while there is a right. */
    private static Menu sections(Panels panels, ShownPanels shownPanels) {
        Menu menu = menu("sections");
        menu.disableProperty().bind(panels.showsRight().not());
        for (PanelChoice section : List.of(PanelChoice.CURVE, PanelChoice.WEIGHTS, PanelChoice.HIDDEN_STATE)) {
            CheckMenuItem item = new CheckMenuItem(Messages.text("menu.section." + section.id()));
            item.setId("section-" + section.id());
            item.selectedProperty().bindBidirectional(shownPanels.section(section));
            menu.getItems().add(item);
        }
        return menu;
    }

    private RadioMenuItem mode(DiagramStage diagram, DiagramMode mode) {
        RadioMenuItem item = new RadioMenuItem(Messages.text("menu.mode." + mode.name()));
        item.setId("item-mode-" + mode.name());
        item.setToggleGroup(modes);
        item.setOnAction(_ -> diagram.setMode(mode));
        diagram.modeProperty().subscribe(chosen -> item.setSelected(chosen == mode));
        return item;
    }

    private Menu digits() {
        return choices("digits", digits, IntStream.rangeClosed(1, MOST_DIGITS).boxed().toList(), String::valueOf,
                count -> Messages.text("menu.digits.count", count), events::onDigitsChosen);
    }

    private Menu labels() {
        return choices("labels", labels, List.of(Labels.Mode.values()), Labels.Mode::name,
                mode -> Messages.text("menu.labels." + mode.name()), events::onLabelsChosen);
    }

    private Menu themes() {
        return choices("theme", themes, List.of(ThemeChoice.values()), ThemeChoice::id,
                theme -> Messages.text("menu.theme." + theme.name()), events::onThemeChosen);
    }

    /** A menu of which one item is chosen at a time. */
    private static <T> Menu choices(String name, ToggleGroup group, List<T> values, Function<T, String> id,
            Function<T, String> text, Consumer<T> onChosen) {
        Menu menu = menu(name);
        for (T value : values) {
            RadioMenuItem item = new RadioMenuItem(text.apply(value));
            item.setId("item-" + name + "-" + id.apply(value));
            item.setToggleGroup(group);
            item.setOnAction(_ -> onChosen.accept(value));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Menu languages() {
        Menu menu = menu("language");
        menu.getItems().add(language("system", Messages.text("menu.language.system"), Optional.empty()));
        for (Language language : Language.values()) {
            RadioMenuItem item = language(language.id(), language.ownName(), Optional.of(language));
            item.setStyle("-fx-font-family: \"" + Fonts.family(language) + "\";");
            menu.getItems().add(item);
        }
        return menu;
    }

    private RadioMenuItem language(String id, String name, Optional<Language> language) {
        RadioMenuItem item = new RadioMenuItem(name);
        item.setId("item-language-" + id);
        item.setUserData(language);
        item.setToggleGroup(languages);
        item.setOnAction(_ -> events.onLanguageChosen(language));
        return item;
    }

    /** Shows which language was chosen. */
    void showLanguage(Optional<Language> chosen) {
        languages.getToggles().stream().filter(item -> item.getUserData().equals(chosen)).findFirst()
                .ifPresent(languages::selectToggle);
    }

    private Menu network(Map<String, String> presets) {
        Menu menu = menu("network");
        presets.forEach((name, title) -> {
            MenuItem item = new MenuItem(title);
            item.setId("preset-" + name);
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> events.onOpen("preset:" + name));
            menu.getItems().add(item);
        });
        menu.getItems().addAll(new SeparatorMenuItem(), sigmoid, twoClasses, whatIf);
        return menu;
    }

    private static Menu step(TransportEvents transport, CheckMenuItem predict) {
        return menu("step",
                step("next", transport::onNextWord), step("back", transport::onFormerWord),
                step("next-part", transport::onNextPart), step("former-part", transport::onFormerPart),
                step("first", transport::onFirst), step("last", transport::onLast),
                step("play", transport::onPlayOrPause), new SeparatorMenuItem(), predict);
    }

    /** The key stands in the text: an accelerator would take it from text fields and lists too. */
    private static MenuItem step(String name, Runnable action) {
        MenuItem item = item("step." + name);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private Menu help() {
        MenuItem keys = item("keys");
        keys.setAccelerator(new KeyCodeCombination(KeyCode.F1));
        keys.setOnAction(_ -> events.onShowKeys());
        MenuItem glossary = item("glossary");
        glossary.setOnAction(_ -> events.onShowGlossary());
        MenuItem about = item("about");
        about.setOnAction(_ -> events.onShowAbout());
        return menu("help", keys, glossary, about);
    }

    private static Menu menu(String name, MenuItem... items) {
        Menu menu = new Menu(Messages.text("menu." + name));
        menu.setId("menu-" + name);
        menu.getItems().addAll(items);
        return menu;
    }

    private static MenuItem item(String name) {
        MenuItem item = new MenuItem(Messages.text("menu." + name));
        item.setId("item-" + name.replace('.', '-'));
        return item;
    }

    private static MenuItem item(String name, KeyCode key, KeyCombination.Modifier... modifiers) {
        MenuItem item = item(name);
        KeyCombination.Modifier[] all = Arrays.copyOf(modifiers, modifiers.length + 1);
        all[modifiers.length] = KeyCombination.SHORTCUT_DOWN;
        item.setAccelerator(new KeyCodeCombination(key, all));
        return item;
    }
}
