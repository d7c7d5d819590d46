package org.unrolled.text;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The message keys that source code names. Three ways of naming are known:
 *
 * <ul>
 *   <li>{@code Messages.text("document.empty")}, also with a choice: {@code Messages.text(one ? "a.one" : "a.many")}
 *   <li>{@code Messages.text("document.found." + kind)}: all keys with this beginning are used
 *   <li>a key as a literal anywhere else, in an enum constant say: it is used, but not asked for
 * </ul>
 *
 * @param asked the keys in calls of {@code Messages.text}
 * @param beginnings the beginnings of keys in such calls
 * @param literals every text in quotes
 */
record MessageKeys(Set<String> asked, Set<String> beginnings, Set<String> literals) {

    private static final Pattern CALL = Pattern.compile("Messages\\s*\\.text\\(");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    /** A key at the start of the first argument, or after the ? or : of a choice in it. */
    private static final Pattern KEY = Pattern.compile(
            "\\G(?:(?:[^\",;()]|\\([^\",;()]*\\))*[?:])?\\s*\"([^\"]+)\"\\s*(\\+)?");

    static MessageKeys in(String source) {
        MessageKeys keys = new MessageKeys(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        for (Matcher call = CALL.matcher(source); call.find(); ) {
            keys.addKeysOfCall(source, call.end());
        }
        LITERAL.matcher(source).results().forEach(literal -> keys.literals.add(literal.group(1)));
        return keys;
    }

    boolean uses(String key) {
        return literals.contains(key) || beginnings.stream().anyMatch(key::startsWith);
    }

    private void addKeysOfCall(String source, int start) {
        Matcher key = KEY.matcher(source).region(start, source.length());
        while (key.find()) {
            boolean isBeginning = key.group(2) != null;
            (isBeginning ? beginnings : asked).add(key.group(1));
            if (isBeginning) {
                return;
            }
        }
    }
}
