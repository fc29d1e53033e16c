package io.github.coursekit.schema;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.coursekit.json.JsonText;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an editor says of YAML by a schema. */
public final class Editors {

    private final SchemaRegistry registry;

    /** An editor that has some schemas, by address. */
    public Editors(Map<String, JsonNode> schemas) {
        Map<String, String> texts = schemas.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, schema -> JsonText.of(schema.getValue())));
        this.registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(texts));
    }

    /** What it says is wrong. */
    public List<String> wrong(String address, String yaml) {
        Object value = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        String json = JsonMapper.shared().writeValueAsString(value == null ? Map.of() : value);
        return registry.getSchema(SchemaLocation.of(address)).validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }
}
