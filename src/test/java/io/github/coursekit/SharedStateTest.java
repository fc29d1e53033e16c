package io.github.coursekit;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.coursekit.rule.Rule;
import io.github.coursekit.rules.BuiltInRules;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.SimpleDateFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nibor.autolink.LinkExtractor;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.dataformat.smile.SmileFactory;

/**
 * What stands in a static field is shared by all modules of a build ({@code mvn -T}), and rules by all threads of a check. So it must not change, all
 * the way down: a {@code CharsetEncoder} behind a constant once failed builds at random. What is not named here is forbidden.
 */
class SharedStateTest {

    private static final String ROOT = "io.github.coursekit.";

    /** Types of the JDK that never change. */
    private static final Set<Class<?>> CONSTANT = Set.of(
            String.class,
            Boolean.class,
            Character.class,
            Integer.class,
            Long.class,
            Double.class,
            BigInteger.class,
            Class.class,
            Charset.class,
            Duration.class,
            Instant.class,
            InstantSource.class,
            LocalDateTime.class,
            Locale.class,
            Pattern.class,
            URI.class);

    /** Types that are made to be shared, and why they may be. */
    private static final Map<Class<?>, String> SHAREABLE = Map.of(
            Comparator.class, "the JDK's are functions of functions",
            JsonFactory.class, "its documentation: safe for threads when it is configured, which its builder does",
            SmileFactory.class, "as any factory of Jackson",
            JsonNodeFactory.class, "makes nodes of nothing but its arguments",
            DefaultIndenter.class, "all its fields are final and written by its constructor",
            Parser.class, "its documentation: made once by a builder, used by many threads",
            LinkExtractor.class, "holds scanners without any field that changes",
            SchemaRegistry.class,
                    "keeps what it has read in concurrent maps; who takes a built-in schema from it holds its lock");

    /** Fields that hold what nothing else may hold, and why they may. */
    private static final Map<String, String> GUARDED = Map.of(
            "load.SvgParsers.NAMES", "used under its own lock",
            "load.SvgParsers.NAMESPACES", "used under its own lock",
            "schema.FrontMatterSchemas.BUILT_IN",
                    "a concurrent memo: it gives the same for a key, whoever put it there",
            "rules.frontmatter.FrontMatterSchema.schemas.own", "a concurrent memo as well");

    private final Set<String> faults = new TreeSet<>();
    private final Map<Object, Boolean> seen = new IdentityHashMap<>();

    @Test
    void noStaticFieldHasState() throws ReflectiveOperationException {
        for (JavaClass each : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.github.coursekit")) {
            boolean template = each.getSimpleName().startsWith("Jte")
                    && each.getSimpleName().endsWith("Generated");
            if (!template) {
                lookIntoStatics(each.reflect());
            }
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void noRuleHasState() throws ReflectiveOperationException {
        for (Rule rule : BuiltInRules.all()) {
            lookInto(rule, rule.getClass().getName().substring(ROOT.length()));
        }

        assertThat(faults).isEmpty();
    }

    private record Holder(Object held) {}

    private static final class Counter {
        @SuppressWarnings({"unused", "UnusedVariable"})
        private int count;
    }

    static List<Object> stateful() {
        return List.of(
                StandardCharsets.UTF_8.newEncoder(),
                new SimpleDateFormat("yyyy", Locale.ROOT),
                Pattern.compile("a").matcher("a"),
                new StringBuilder(),
                EnumSet.of(Thread.State.NEW),
                new ThreadLocal<String>(),
                Collections.unmodifiableList(List.of(new StringBuilder())),
                List.of(Optional.of(new Holder(StandardCharsets.UTF_8.newEncoder()))),
                Map.of("a", new Counter()));
    }

    /** The test itself sees state, also behind what is constant. */
    @ParameterizedTest
    @MethodSource
    void stateful(Object value) throws ReflectiveOperationException {
        look("it", value);

        assertThat(faults).hasSize(1);
    }

    private void lookIntoStatics(Class<?> type) throws ReflectiveOperationException {
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
                look(type.getName().substring(ROOT.length()) + "." + field.getName(), field, null);
            }
        }
    }

    private void lookInto(Object value, String name) throws ReflectiveOperationException {
        for (Class<?> type = value.getClass(); type.getName().startsWith(ROOT); type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    look(name + "." + field.getName(), field, value);
                }
            }
        }
    }

    private void look(String name, Field field, @Nullable Object owner) throws ReflectiveOperationException {
        boolean table = field.getType().isArray()
                && field.getType().getComponentType().isPrimitive()
                && Modifier.isPrivate(field.getModifiers());
        if (!Modifier.isFinal(field.getModifiers())) {
            faults.add(name + " is not final");
        } else if (!field.getType().isPrimitive() && !table && !GUARDED.containsKey(name)) {
            field.setAccessible(true);
            look(name, field.get(owner));
        }
    }

    private void look(String name, @Nullable Object value) throws ReflectiveOperationException {
        if (value == null || seen.put(value, true) != null || isConstant(value)) {
            return;
        }
        String type = value.getClass().getName();
        if (value instanceof Optional<?> optional) {
            look(name, optional.orElse(null));
        } else if (type.startsWith("java.util.ImmutableCollections$")
                || type.startsWith("java.util.Collections$Unmodifiable")) {
            for (Object element : value instanceof Map<?, ?> map ? elements(map) : (Collection<?>) value) {
                look(name + "[]", element);
            }
        } else if (type.startsWith(ROOT)) {
            lookInto(value, name);
        } else {
            faults.add(name + " is a " + type);
        }
    }

    private static boolean isConstant(Object value) {
        return (value instanceof Enum<?> && !value.getClass().getName().startsWith(ROOT))
                || CONSTANT.stream().anyMatch(type -> type.isInstance(value))
                || SHAREABLE.keySet().stream().anyMatch(type -> type.isInstance(value));
    }

    private static List<?> elements(Map<?, ?> map) {
        return map.entrySet().stream()
                .flatMap(entry -> List.of(entry.getKey(), entry.getValue()).stream())
                .toList();
    }
}
