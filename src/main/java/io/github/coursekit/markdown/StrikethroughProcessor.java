package io.github.coursekit.markdown;

import io.github.coursekit.markdown.GoldmarkExtension.Strikethrough;
import org.commonmark.node.Node;
import org.commonmark.node.Nodes;
import org.commonmark.node.SourceSpans;
import org.commonmark.node.Text;
import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.commonmark.parser.delimiter.DelimiterRun;

/** Text between one or two tildes. As in Goldmark, and unlike on GitHub, the two sides need not be as long as each other: what is longer keeps a tilde. */
final class StrikethroughProcessor implements DelimiterProcessor {

    /** More tildes in a row are text. */
    private static final int MOST = 2;

    /** See <a href="https://spec.commonmark.org/0.31.2/#can-open-emphasis">the rules 9 and 10 of CommonMark</a>. */
    private static final int MULTIPLE = 3;

    @Override
    public char getOpeningCharacter() {
        return '~';
    }

    @Override
    public char getClosingCharacter() {
        return '~';
    }

    @Override
    public int getMinLength() {
        return 1;
    }

    @Override
    public int process(DelimiterRun opening, DelimiterRun closing) {
        int longer = Math.max(opening.originalLength(), closing.originalLength());
        boolean eitherWay = opening.canClose() || closing.canOpen();
        boolean multiple = (opening.originalLength() + closing.originalLength()) % MULTIPLE == 0;
        if (longer > MOST
                || (eitherWay && multiple)
                || isBehindTilde(opening.getOpeners(opening.length()))
                || isBehindTilde(closing.getClosers(closing.length()))) {
            return 0;
        }
        int used = Math.min(opening.length(), closing.length());
        Text opener = opening.getOpener();
        Node strikethrough = new Strikethrough();
        SourceSpans spans = SourceSpans.empty();
        spans.addAllFrom(opening.getOpeners(used));
        for (Node node : Nodes.between(opener, closing.getCloser())) {
            strikethrough.appendChild(node);
            spans.addAll(node.getSourceSpans());
        }
        spans.addAllFrom(closing.getClosers(used));
        strikethrough.setSourceSpans(spans.getSourceSpans());
        opener.insertAfter(strikethrough);
        return used;
    }

    /** Whether a tilde that is text, such as one behind a backslash, stands before some. */
    private static boolean isBehindTilde(Iterable<Text> tildes) {
        return tildes.iterator().next().getPrevious() instanceof Text before
                && before.getLiteral().endsWith("~");
    }
}
