package io.github.coursekit.goal;

import io.github.coursekit.catalog.Coordinates;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** The Java module that a course is, named by its coordinates. A jar whose name is none stops every program that has it on its module path. */
final class ModuleName {

    /** Not the newest that this JDK knows: the same coordinates give the same name on each. */
    private static final SourceVersion JAVA = SourceVersion.RELEASE_17;

    private ModuleName() {}

    /** Names of letters, digits and underscores between dots, none of which starts with a digit or is a word of the language. */
    static String of(Coordinates coordinates) {
        return Stream.of((coordinates.groupId() + "." + coordinates.artifactId()).split("\\.", -1))
                .map(ModuleName::legal)
                .collect(Collectors.joining("."));
    }

    private static String legal(String name) {
        String letters =
                name.isEmpty() ? "_" : name.replaceAll("[^A-Za-z0-9_]", "_").replaceAll("^[0-9]", "_$0");
        return SourceVersion.isKeyword(letters, JAVA) ? letters + "_" : letters;
    }
}
