package org.unrolled.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MessageKeysTest {

    @Test
    void aKeyIsFoundInACall() {
        MessageKeys keys = MessageKeys.in("label(Messages.text(\"a.b\", \"value\"), Messages.text(\n    \"c.d\"));");
        assertThat(keys.asked()).containsExactly("a.b", "c.d");
        assertThat(keys.beginnings()).isEmpty();
    }

    @Test
    void bothKeysOfAChoiceAreFound() {
        MessageKeys keys = MessageKeys.in("Messages.text(count == 1 ? \"word.one\" : \"word.many\", count)");
        assertThat(keys.asked()).containsExactly("word.many", "word.one");
        assertThat(MessageKeys.in("Messages.text(words.isEmpty() ? \"a\" : \"b\")").asked()).containsExactly("a", "b");
    }

    @Test
    void aCallInACallIsFound() {
        MessageKeys keys = MessageKeys.in("Messages.text(\"outer\", Messages.text(\"inner.\" + kind, \"no\"))");
        assertThat(keys.asked()).containsExactly("outer");
        assertThat(keys.beginnings()).containsExactly("inner.");
    }

    @Test
    void aBeginningUsesAllKeysThatHaveIt() {
        MessageKeys keys = MessageKeys.in("Messages.text(\"part.\" + part + \".title\")");
        assertThat(keys.asked()).isEmpty();
        assertThat(keys.uses("part.sum.title")).isTrue();
        assertThat(keys.uses("parts")).isFalse();
    }

    @Test
    void aLiteralElsewhereUsesAKeyWithoutAskingForIt() {
        MessageKeys keys = MessageKeys.in("SAVE(\"action.save\"); Messages.text(key)");
        assertThat(keys.asked()).isEmpty();
        assertThat(keys.uses("action.save")).isTrue();
        assertThat(keys.uses("action.open")).isFalse();
    }
}
