package org.unrolled.controller;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.util.Subscription;
import org.unrolled.model.document.ThemeChoice;
import org.unrolled.view.theme.Appearance;
import org.unrolled.view.theme.Look;
import org.unrolled.view.theme.Theme;
import org.unrolled.view.theme.TypeSize;

/** Colours, size of the type, and whether anything moves: as chosen, or as the system has it, at once. */
public final class LookController {

    private final SystemLook system;
    /** The system outlives every window: it must not keep one. */
    private final InvalidationListener following = _ -> refresh();
    private final ReadOnlyObjectWrapper<Appearance> appearance = new ReadOnlyObjectWrapper<>();
    /** What stays; for one run a document or the command line may have asked for another theme. */
    private Look kept = Look.USUAL;
    private Look shown = Look.USUAL;

    /** Follows a system. */
    public LookController(SystemLook system) {
        this.system = system;
        system.colours().addListener(new WeakInvalidationListener(following));
        system.isContrastHigh().addListener(new WeakInvalidationListener(following));
        system.isMotionReduced().addListener(new WeakInvalidationListener(following));
        refresh();
    }

    /** How the window looks. */
    public ReadOnlyObjectProperty<Appearance> appearance() {
        return appearance.getReadOnlyProperty();
    }

    /** What was chosen by hand, to be remembered. */
    public Look kept() {
        return kept;
    }

    /** Looks as it was left. */
    public void restore(Look look) {
        kept = look;
        shown = look;
        refresh();
    }

    /** Shows a theme that the command line or a document asks for; it is not remembered. */
    public void ask(ThemeChoice theme) {
        shown = shown.with(theme);
        refresh();
    }

    /** Shows a theme that was chosen by hand. */
    public void choose(ThemeChoice theme) {
        kept = kept.with(theme);
        shown = shown.with(theme);
        refresh();
    }

    /** Larger (+1), smaller (−1) or usual (0) type. */
    public void sizeType(int change) {
        TypeSize type = shown.type();
        TypeSize next = change == 0 ? TypeSize.USUAL : change > 0 ? type.larger() : type.smaller();
        kept = kept.with(next);
        shown = shown.with(next);
        refresh();
    }

    /** Lets nothing move, or lets things move again where the system does. */
    public void keepStill(boolean isStill) {
        kept = kept.still(isStill);
        shown = shown.still(isStill);
        refresh();
    }

    /** Colours a scene, and what opens over it, until unsubscribed: its first stylesheet is that of the theme. */
    public Subscription dress(Scene scene) {
        scene.getStylesheets().addFirst(appearance.get().theme().tokens());
        Application.setUserAgentStylesheet(appearance.get().theme().userAgentStylesheet());
        return appearance.map(Appearance::theme).subscribe((_, theme) -> dress(scene.getStylesheets(), theme));
    }

    private static void dress(ObservableList<String> stylesheets, Theme theme) {
        stylesheets.set(0, theme.tokens());
        Application.setUserAgentStylesheet(theme.userAgentStylesheet());
    }

    private void refresh() {
        appearance.set(new Appearance(shown, system.colours().getValue() == ColorScheme.DARK,
                system.isContrastHigh().getValue(), system.isMotionReduced().getValue()));
    }
}
