package io.github.coursekit.schema;

import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** How a schema spells the keys that it names at the top. Hugo does not look at letter case in keys, and JSON Schema does. */
final class Spellings {

    private final Set<String> keys;
    private final Map<String, String> byLowerCase = new HashMap<>();

    /** Of keys that differ in letter case only the alphabetically first stands for other spellings. */
    Spellings(Set<String> keys) {
        this.keys = Collections.unmodifiableSet(new TreeSet<>(keys));
        this.keys.forEach(key -> byLowerCase.putIfAbsent(key.toLowerCase(Locale.ROOT), key));
    }

    /** The keys as the schema spells them. */
    Set<String> all() {
        return keys;
    }

    /** A key as the schema spells it; as it is where the schema does not name it. */
    String of(String key) {
        return keys.contains(key) ? key : byLowerCase.getOrDefault(key.toLowerCase(Locale.ROOT), key);
    }
}
