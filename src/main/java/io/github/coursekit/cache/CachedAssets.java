package io.github.coursekit.cache;

import io.github.coursekit.course.Asset;
import io.github.coursekit.load.AssetMemory;
import io.github.coursekit.load.ContentFile;
import io.github.coursekit.source.FileStamp;
import io.github.coursekit.text.SharedValues;
import java.util.Optional;

/**
 * What is known of assets. One is found by its stamp alone: its bytes, which may be many, are not hashed.
 *
 * @param entries what was and is kept
 * @param context all that an asset depends on beside its file, hashed; other than that of any lesson
 * @param shared values that many of them have
 */
record CachedAssets(CacheEntries entries, String context, SharedValues shared) implements AssetMemory {

    @Override
    public Optional<Asset> find(ContentFile file) {
        String path = file.path();
        Optional<FileStamp> stamp = file.stamp();
        if (stamp.isEmpty()) {
            return Optional.empty();
        }
        CacheKey key = new CacheKey(context, "", stamp);
        Optional<CacheEntry> entry =
                entries.earlier(path).filter(earlier -> earlier.key().equals(key));
        Optional<Asset> asset = entry.flatMap(earlier -> asset(path, earlier));
        if (asset.isPresent()) {
            entries.keep(path, entry.get());
        } else {
            entries.miss(path, key);
        }
        return asset;
    }

    private Optional<Asset> asset(String path, CacheEntry entry) {
        try (Unpacker in = new Unpacker(CacheFile.SMILE, entry.content(), shared)) {
            return Optional.of(AssetCodec.read(in)).filter(asset -> asset.path().equals(path));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public void put(Asset asset) {
        Optional<CacheKey> key = entries.takeMissed(asset.path());
        if (key.isPresent()) {
            Packer out = new Packer(CacheFile.SMILE);
            AssetCodec.write(out, asset);
            entries.put(asset.path(), new CacheEntry(key.get(), out.bytes()));
        }
    }
}
