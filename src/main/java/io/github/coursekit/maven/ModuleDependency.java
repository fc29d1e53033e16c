package io.github.coursekit.maven;

import io.github.coursekit.catalog.Catalog;
import io.github.coursekit.catalog.CatalogException;
import io.github.coursekit.catalog.CatalogReader;
import io.github.coursekit.catalog.CatalogWriter;
import io.github.coursekit.catalog.Catalogs;
import io.github.coursekit.catalog.Coordinates;
import io.github.coursekit.goal.Dependency;
import io.github.coursekit.goal.GoalException;
import io.github.coursekit.goal.ModuleCatalog;
import io.github.coursekit.goal.Project;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;

/**
 * Another module of the build. One that does not name this plugin packs no course.
 *
 * @param module the module
 * @param session the build
 * @param plugin the key of this plugin
 */
record ModuleDependency(MavenProject module, MavenSession session, String plugin) implements Dependency {

    @Override
    public Coordinates coordinates() {
        return new Coordinates(module.getGroupId(), module.getArtifactId(), module.getVersion());
    }

    @Override
    public Catalogs catalogs() {
        try {
            return new Catalogs(catalog().map(List::of).orElse(List.of()), List.of());
        } catch (GoalException | IOException | CatalogException e) {
            return new Catalogs(
                    List.of(), String.valueOf(e.getMessage()).lines().toList());
        }
    }

    private Optional<Catalog> catalog() throws GoalException, IOException, CatalogException {
        Plugin declared = module.getPlugin(plugin);
        if (declared == null) {
            return Optional.empty();
        }
        Project packed = ModuleCourses.of(module, declared, session).packed();
        byte[] catalog = BytesMadeOnce.get(
                session,
                "catalog:" + module.getId(),
                () -> ModuleCatalog.of(packed, coordinates())
                        .map(CatalogWriter::write)
                        .orElse(new byte[0]));
        return catalog.length == 0
                ? Optional.empty()
                : Optional.of(CatalogReader.read(module.getId(), new ByteArrayInputStream(catalog)));
    }
}
