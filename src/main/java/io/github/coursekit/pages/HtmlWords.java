package io.github.coursekit.pages;

import java.util.List;
import org.owasp.html.HtmlSanitizer;

/**
 * What a page of HTML says, in text and in attributes.
 *
 * @param text all of it
 * @param checked whether anything that can be chosen is chosen
 */
record HtmlWords(String text, boolean checked) {

    static HtmlWords of(String html) {
        Reader reader = new Reader();
        HtmlSanitizer.sanitize(html, reader);
        return new HtmlWords(reader.text.toString(), reader.checked);
    }

    private static final class Reader implements HtmlSanitizer.Policy {

        private final StringBuilder text = new StringBuilder();
        private boolean checked;

        @Override
        public void openDocument() {}

        @Override
        public void closeDocument() {}

        @Override
        public void openTag(String tag, List<String> attributes) {
            for (int i = 0; i + 1 < attributes.size(); i += 2) {
                checked |= tag.equals("input") && attributes.get(i).equalsIgnoreCase("checked");
                text.append(' ').append(attributes.get(i + 1)).append(' ');
            }
        }

        @Override
        public void closeTag(String tag) {}

        @Override
        public void text(String words) {
            text.append(words);
        }
    }
}
