package io.github.coursekit.load;

import io.github.coursekit.course.Asset;
import java.util.Optional;

/** Remembers assets from an earlier run. Its methods are called on worker threads, for many assets at once. */
public interface AssetMemory {

    /** Remembers nothing. */
    AssetMemory NONE = new AssetMemory() {

        @Override
        public Optional<Asset> find(ContentFile file) {
            return Optional.empty();
        }

        @Override
        public void put(Asset asset) {}
    };

    /**
     * {@return the asset, when its file is known to be what it was: then it is not read} If not, {@link #put} is called for it, unless it cannot be read.
     *
     * @param file the file
     */
    Optional<Asset> find(ContentFile file);

    /**
     * Remembers what was read.
     *
     * @param asset the asset, for whose file {@link #find} found nothing
     */
    void put(Asset asset);
}
