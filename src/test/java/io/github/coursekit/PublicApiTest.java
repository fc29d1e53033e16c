package io.github.coursekit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What authors of rules compile against changes only on purpose: {@code api.txt} holds it, and a change of it shows in a review. */
class PublicApiTest {

    /** The packages whose public and protected signatures are held, below the root package. */
    private static final List<String> PINNED = List.of("text", "data", "markdown", "course", "rule", "rule.test");

    private static final String ROOT = "io.github.coursekit.";
    private static final Path DUMP = Path.of("src/test/resources/api.txt");
    private static final String RENEW = "mvn test -Dtest=PublicApiTest -Dapi.renew";
    private static final Pattern OWN = Pattern.compile("\\bio\\.github\\.coursekit\\.([\\w.$]+)");

    @Test
    void isWhatTheDumpHolds() throws IOException {
        List<String> found = dump();
        if (System.getProperty("api.renew") != null) {
            Files.write(DUMP, found);
        }
        List<String> held = Files.readAllLines(DUMP);

        assertThat(Stream.concat(
                        held.stream().filter(line -> !found.contains(line)).map(line -> "- " + line),
                        found.stream().filter(line -> !held.contains(line)).map(line -> "+ " + line)))
                .as(
                        "What authors of rules compile against has changed. If that is meant, say so in CHANGELOG.md and call: "
                                + RENEW)
                .isEmpty();
        assertThat(found).as("the dump is as it was written; call: " + RENEW).isEqualTo(held);
    }

    private static List<String> dump() {
        List<String> lines = new ArrayList<>();
        TreeSet<String> exposed = new TreeSet<>();
        new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.github.coursekit")
                        .stream()
                        .filter(type -> PINNED.contains(below(type)))
                        .map(JavaClass::reflect)
                        .filter(PublicApiTest::isPublic)
                        .map(type -> signatures(type))
                        .sorted((a, b) -> a.get(0).compareTo(b.get(0)))
                        .forEach(lines::addAll);
        for (String line : lines) {
            OWN.matcher(line)
                    .results()
                    .map(own -> own.group(1))
                    .filter(name -> PINNED.stream().noneMatch(pinned -> isIn(name, pinned)))
                    .forEach(exposed::add);
        }
        List<String> dump = new ArrayList<>();
        lines.forEach(line -> dump.add(
                OWN.matcher(line).replaceAll("$1").replace("java.lang.", "").replace("java.util.", "")));
        dump.add("types of other packages that these name");
        exposed.forEach(name -> dump.add("    " + name));
        return dump;
    }

    private static String below(JavaClass type) {
        return type.getPackageName()
                .substring(Math.min(ROOT.length(), type.getPackageName().length()));
    }

    private static boolean isIn(String name, String pinned) {
        return name.matches(Pattern.quote(pinned) + "\\.[A-Z].*");
    }

    private static boolean isPublic(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        return Modifier.isPublic(type.getModifiers()) && (outer == null || isPublic(outer));
    }

    /** The type's own line first, then its members, sorted. */
    private static List<String> signatures(Class<?> type) {
        TreeSet<String> members = new TreeSet<>();
        Stream.of(type.getDeclaredConstructors())
                .filter(PublicApiTest::isOpen)
                .forEach(c -> members.add("    " + c.toGenericString()));
        Stream.of(type.getDeclaredMethods())
                .filter(PublicApiTest::isOpen)
                .forEach(m -> members.add("    " + m.toGenericString()));
        Stream.of(type.getDeclaredFields())
                .filter(PublicApiTest::isOpen)
                .forEach(f -> members.add("    " + f.toGenericString()));
        List<String> all = new ArrayList<>();
        TreeSet<String> parents = new TreeSet<>();
        Stream.of(type.getGenericInterfaces()).forEach(parent -> parents.add(parent.getTypeName()));
        all.add(type.toGenericString() + (parents.isEmpty() ? "" : " is " + String.join(", ", parents)));
        all.addAll(members);
        return all;
    }

    private static boolean isOpen(Member member) {
        boolean open = Modifier.isPublic(member.getModifiers()) || Modifier.isProtected(member.getModifiers());
        return open && !member.isSynthetic() && !(member instanceof Executable executable && executable.isSynthetic());
    }
}
