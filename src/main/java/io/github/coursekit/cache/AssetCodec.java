package io.github.coursekit.cache;

import io.github.coursekit.course.Asset;
import io.github.coursekit.course.MediaType;

/** Writes and reads what is kept of an asset. */
final class AssetCodec {

    private AssetCodec() {}

    static void write(Packer out, Asset asset) {
        out.text(asset.path());
        out.number(asset.size());
        out.optional(asset.type(), (packer, type) -> packer.text(type.name()));
        out.texts(asset.hazards());
        out.optionalText(asset.excess());
        out.texts(asset.frontMatterKeys());
    }

    static Asset read(Unpacker in) {
        return new Asset(
                in.text(),
                in.number(),
                in.optional(unpacker -> MediaType.valueOf(unpacker.text())),
                in.texts(),
                in.optionalText(),
                in.texts());
    }
}
