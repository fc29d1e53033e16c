package io.github.coursekit.goal;

import io.github.coursekit.report.Summary;
import java.util.List;
import java.util.Optional;

/** What an outline tells of a node of a course, whether that is read from its sources or from its catalog. */
sealed interface OutlineNode {

    int words();

    /**
     * A section.
     *
     * @param path its folder
     * @param page its own page
     * @param children what is below it, in the order that readers see
     */
    record Part(String path, Optional<Page> page, List<OutlineNode> children) implements OutlineNode {

        @Override
        public int words() {
            return page.map(Page::words).orElse(0)
                    + children.stream().mapToInt(OutlineNode::words).sum();
        }

        String name() {
            return page.map(Page::name).orElse(path.isEmpty() ? "(content)" : path);
        }
    }

    /**
     * A lesson, or the page of a section.
     *
     * @param weight its weight; 0 for none
     * @param title its title; its path serves where there is none
     * @param questions how many an assessment has
     */
    record Page(
            long weight,
            Optional<String> title,
            String path,
            int words,
            Optional<Integer> questions,
            boolean draft,
            List<StageOf> stages)
            implements OutlineNode {

        String name() {
            return (weight == 0 ? "-" : Long.toString(weight)) + "  " + title.orElse(path);
        }

        /** What stands in brackets behind the length: {@code , 3 questions, draft}. */
        String remarks() {
            return questions
                            .map(number -> ", " + Summary.count(number, "question"))
                            .orElse("")
                    + (draft ? ", draft" : "");
        }
    }

    /** A stage of a lesson, and for whom it has entries. */
    record StageOf(String title, List<String> roles) {}
}
