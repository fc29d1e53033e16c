package io.github.coursekit;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.io.FileDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.MavenExecutionException;
import org.apache.maven.plugin.AbstractMojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The house: which package may import which. Whatever is not named here is forbidden. */
class ArchitectureTest {

    private static final String ROOT = "io.github.coursekit.";

    private static final Map<String, List<String>> MAY_IMPORT = new TreeMap<>(Map.ofEntries(
            Map.entry("text", List.of()),
            Map.entry("json", List.of()),
            Map.entry("file", List.of("text")),
            Map.entry("work", List.of()),
            Map.entry("git", List.of("text", "file")),
            Map.entry("data", List.of("text")),
            Map.entry("markdown", List.of("text")),
            Map.entry("source", List.of("text", "file", "git")),
            Map.entry("site", List.of("text", "data", "markdown")),
            Map.entry("site.read", List.of("text", "data", "markdown", "file", "source", "site", "hugo")),
            Map.entry("hugo", List.of("text", "data", "site")),
            Map.entry("schema", List.of("text", "json", "data", "hugo", "site")),
            Map.entry("course", List.of("text", "data", "markdown", "hugo", "site")),
            Map.entry("stages", List.of("text", "markdown", "course")),
            Map.entry(
                    "load", List.of("text", "source", "data", "markdown", "hugo", "site", "course", "stages", "work")),
            Map.entry("target", List.of("text", "course", "hugo", "site", "catalog")),
            Map.entry("rule", List.of("text", "course")),
            Map.entry("rule.test", List.of("text", "file", "site.read", "rule", "config", "lint")),
            Map.entry(
                    "config",
                    List.of("file", "text", "data", "hugo", "site", "schema", "course", "stages", "rule", "compare")),
            Map.entry(
                    "cache",
                    List.of("file", "text", "data", "hugo", "source", "course", "load", "rule", "config", "lint")),
            Map.entry("rules", List.of("rule", "rules..", "target")),
            Map.entry(
                    "lint",
                    List.of(
                            "text",
                            "data",
                            "markdown",
                            "hugo",
                            "course",
                            "load",
                            "source",
                            "rule",
                            "config",
                            "json",
                            "work")),
            Map.entry("fix", List.of("text", "data", "source", "course", "rule", "lint")),
            Map.entry("report", List.of("lint", "rule", "course", "compare", "text", "json", "markdown")),
            // A page with pictures is many small classes; it shows the pages of rules, so it reads Markdown.
            Map.entry(
                    "report.html", List.of("report", "lint", "rule", "course", "compare", "site", "text", "markdown")),
            Map.entry("catalog", List.of("text", "site", "course", "hugo", "json")),
            Map.entry("archive", List.of("text", "file")),
            Map.entry(
                    "compare",
                    List.of("text", "source", "site", "hugo", "data", "markdown", "course", "load", "catalog", "work")),
            Map.entry("pages", List.of("text", "data", "markdown", "hugo", "site", "course", "catalog", "target")),
            Map.entry("preview", List.of("text", "file", "course", "report.html", "pages")),
            Map.entry("external", List.of("text", "file", "json")),
            Map.entry("starter", List.of("text", "data", "hugo", "site")),
            Map.entry(
                    "goal",
                    List.of(
                            "text",
                            "json",
                            "file",
                            "git",
                            "data",
                            "site",
                            "site.read",
                            "work",
                            "course",
                            "load",
                            "target",
                            "source",
                            "external",
                            "rules..",
                            "rule",
                            "rules",
                            "config",
                            "lint",
                            "cache",
                            "fix",
                            "report",
                            "report.html",
                            "catalog",
                            "target",
                            "compare",
                            "pages",
                            "preview",
                            "schema",
                            "hugo",
                            "starter",
                            "archive")),
            // As "maven", another way in: what an editor asks becomes a question about a course that a goal keeps.
            Map.entry(
                    "server",
                    List.of(
                            "goal", "fix", "lint", "config", "rule", "target", "course", "site", "data", "file",
                            "text")),
            Map.entry(
                    "maven",
                    List.of(
                            "goal", "report", "rule", "cache", "catalog", "compare", "starter", "target", "work",
                            "text"))));

    private static final List<String> RULE_TOPICS_MAY_IMPORT =
            List.of("rule", "course", "hugo", "site", "target", "schema", "data", "markdown", "text");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.coursekit");

    @Test
    void packagesImportOnlyWhatTheyMay() {
        MAY_IMPORT.forEach((name, allowed) -> classes()
                .that()
                .resideInAPackage(ROOT + name)
                .should()
                .onlyDependOnClassesThat(
                        resideOutsideOfPackage("io.github.coursekit..").or(resideInAnyPackage(patterns(name, allowed))))
                .check(CLASSES));
    }

    /** What nothing uses is no permission but a door left open. */
    @Test
    void packagesImportAllThatTheyMay() {
        List<String> unused = new ArrayList<>();
        MAY_IMPORT.forEach((name, allowed) -> allowed.stream()
                .filter(imported -> CLASSES.stream()
                        .filter(c -> c.getPackageName().equals(ROOT + name))
                        .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                        .noneMatch(d -> resideInAPackage(ROOT + imported).test(d.getTargetClass())))
                .forEach(imported -> unused.add(name + " -> " + imported)));

        assertThat(unused).isEmpty();
    }

    @Test
    void everyPackageIsNamedHere() {
        List<String> found = CLASSES.stream()
                .map(c -> c.getPackageName())
                .filter(name -> name.startsWith(ROOT) && !name.startsWith(ROOT + "rules."))
                .map(name -> name.substring(ROOT.length()))
                .distinct()
                .sorted()
                .toList();

        assertThat(found).containsExactlyElementsOf(MAY_IMPORT.keySet());
    }

    @Test
    void ruleTopicsImportNoOtherTopic() {
        List<String> topics = CLASSES.stream()
                .map(c -> c.getPackageName())
                .filter(name -> name.startsWith(ROOT + "rules."))
                .distinct()
                .map(name -> name.substring(ROOT.length()))
                .toList();

        assertThat(topics).isNotEmpty();
        topics.forEach(topic -> classes()
                .that()
                .resideInAPackage(ROOT + topic)
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage("io.github.coursekit..")
                        .or(resideInAnyPackage(patterns(topic, RULE_TOPICS_MAY_IMPORT))))
                .check(CLASSES));
    }

    @ParameterizedTest
    @CsvSource({
        "org.yaml.snakeyaml.., data",
        "org.commonmark.., markdown",
        "com.networknt.., schema",
        "org.apache.maven.., maven",
        "org.eclipse.aether.., maven",
        "org.codehaus.plexus.util, site",
        "tools.jackson.dataformat.smile.., cache",
        "org.fusesource.jansi.., maven",
        "org.jline.., report",
        "org.owasp.., pages",
        "gg.jte.., report.html|pages",
        "com.github.difflib.., fix",
        "org.eclipse.lsp4j.., server",
        "com.google.gson.., server",
    })
    void aLibraryHasItsImporters(String library, String importers) {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        Stream.of(importers.split("\\|")).map(ROOT::concat).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
    }

    /** Links are resolved in memory, however many there are. */
    @Test
    void targetsAndRulesTouchNoFile() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + "target", ROOT + "hugo", ROOT + "rules..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net..")
                .check(CLASSES);
    }

    /** All reading of content goes through a source. */
    @Test
    void whatBecomesACourseComesFromASource() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "load")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.util.zip..")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(java.io.File.class, java.io.FileInputStream.class, java.io.RandomAccessFile.class)
                .check(CLASSES);
    }

    /** What is logged or thrown to Maven is made safe in one place. */
    @Test
    void onlyTheLogOfGoalsSpeaksToMaven() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + "maven.GoalLog")
                .and()
                .doNotHaveFullyQualifiedName(
                        ROOT + "maven.HelpMojo") // generated, and prints nothing but our own Javadoc
                .should()
                .callMethodWhere(target(owner(assignableTo(Log.class))))
                .orShould()
                .callConstructorWhere(target(owner(assignableTo(AbstractMojoExecutionException.class))))
                .orShould()
                .callConstructorWhere(target(owner(assignableTo(MavenExecutionException.class))))
                .check(CLASSES);
    }

    @Test
    void onlyAnnotationsGoPastTheLog() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + "maven.StandardOutput")
                .and()
                .doNotHaveFullyQualifiedName(ROOT + "server.EditorServer") // whose protocol runs over them
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(FileDescriptor.class, java.util.logging.Logger.class)
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("org.slf4j..")
                .check(CLASSES);
    }

    @Test
    void thereIsNoCycle() {
        slices().matching("io.github.coursekit.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    private static String[] patterns(String name, List<String> allowed) {
        List<String> patterns = new ArrayList<>(Stream.concat(Stream.of(name), allowed.stream())
                .map(part -> ROOT + part)
                .collect(Collectors.toList()));
        return patterns.toArray(String[]::new);
    }
}
