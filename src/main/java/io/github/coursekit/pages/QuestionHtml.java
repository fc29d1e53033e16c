package io.github.coursekit.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.owasp.html.HtmlStreamEventReceiver;

/** Takes from the markup of a question the names that its author gives to parts of it: one may well be called {@code correct}. */
record QuestionHtml(HtmlStreamEventReceiver out) implements HtmlStreamEventReceiver {

    /** Those that the plugin gives by itself, so that they tell nothing. */
    private static final Pattern OWN =
            Pattern.compile("course-(?:note|tab)(?:-title)?|course-lines|language-[-\\w]{1,40}|footnote-(?:back)?ref");

    private static final Pattern OWN_ID = Pattern.compile("fn(?:ref[0-9]*)?:[0-9]+");

    @Override
    public void openDocument() {
        out.openDocument();
    }

    @Override
    public void closeDocument() {
        out.closeDocument();
    }

    @Override
    public void openTag(String tag, List<String> attributes) {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i + 1 < attributes.size(); i += 2) {
            String value = attributes.get(i + 1);
            boolean keep = switch (attributes.get(i)) {
                case "class" -> OWN.matcher(value).matches();
                case "id" -> OWN_ID.matcher(value).matches();
                default -> true;
            };
            if (keep) {
                kept.add(attributes.get(i));
                kept.add(value);
            }
        }
        out.openTag(tag, kept);
    }

    @Override
    public void closeTag(String tag) {
        out.closeTag(tag);
    }

    @Override
    public void text(String text) {
        out.text(text);
    }
}
