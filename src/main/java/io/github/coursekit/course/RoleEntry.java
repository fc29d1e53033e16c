package io.github.coursekit.course;

import io.github.coursekit.text.TextRange;

/**
 * What a stage says about one role.
 *
 * @param role the role, as the settings write it
 * @param label the label as the lesson writes it
 * @param labelRange the place of the label's text
 * @param range the whole entry
 * @param text what it says, without the label, white space folded; empty when it says nothing
 * @param empty whether a reader sees nothing but the label: an image or a diagram is no text, but it is not nothing
 */
public record RoleEntry(String role, String label, TextRange labelRange, TextRange range, String text, boolean empty) {

    /** {@return whether the label is spelt just as the role} */
    public boolean isExact() {
        return label.equals(role);
    }
}
