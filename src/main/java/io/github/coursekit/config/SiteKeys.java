package io.github.coursekit.config;

import io.github.coursekit.data.DataEntry;
import io.github.coursekit.data.DataMapping;
import io.github.coursekit.site.SiteStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads what stands under {@code site}: settings of Hugo's for a course whose site lies elsewhere. What they mean is for those who read sites. */
final class SiteKeys {

    private static final String SITE = "site";

    private final List<SiteStatement> statements = new ArrayList<>();

    /** What was said in each layer so far. */
    List<SiteStatement> statements() {
        return statements;
    }

    Keys keys(ConfigurationValues values, Layer layer) {
        return new Keys().add(SITE, shape(), value -> {
            if (value instanceof DataMapping mapping) {
                statements.add(new SiteStatement(mapping, layer.file()));
            }
        });
    }

    /** Tells what is wrong there, and keeps nothing. */
    static Keys check(ConfigurationValues values, Layer layer) {
        return new Keys().add(SITE, shape(), value -> {
            if (value instanceof DataMapping mapping) {
                values.once(mapping).forEach(entry -> check(entry, values));
            } else {
                values.problem(value.range(), "site must hold settings of Hugo's, such as 'baseURL: /courses/'");
            }
        });
    }

    private static Shape shape() {
        Map<String, Shape> settings = new TreeMap<>();
        for (String key : SiteStatement.KEYS) {
            settings.put(key, Shape.any());
        }
        return Shape.keys(settings).saying("Settings of Hugo's, for a course whose site lies elsewhere");
    }

    private static void check(DataEntry entry, ConfigurationValues values) {
        if (SiteStatement.KEYS.stream().noneMatch(entry.name()::equalsIgnoreCase)) {
            values.unknown("key", entry, SiteStatement.KEYS);
        }
    }
}
