package io.github.coursekit.goal;

import io.github.coursekit.course.FileProblem;
import io.github.coursekit.text.PathClash;
import io.github.coursekit.text.PortableNames;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/** Names that a check tells, and that are no better where it was skipped: whoever unpacks the jar would lose a file. */
final class UnpackableNames {

    private UnpackableNames() {}

    static List<FileProblem> among(SortedSet<String> files) {
        List<FileProblem> problems = new ArrayList<>();
        PortableNames.faults(files)
                .forEach((file, fact) -> problems.add(FileProblem.unreadable(file, fact, PortableNames.ADVICE)));
        PathClash.among(files)
                .forEach(clash -> problems.add(FileProblem.unreadable(clash.file(), clash.fact(), PathClash.ADVICE)));
        return problems;
    }
}
