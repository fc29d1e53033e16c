package io.github.coursekit.rules.links;

import io.github.coursekit.rule.Rule;
import java.util.List;

/** The rules on links, images and other files. */
public final class LinkRules {

    private LinkRules() {}

    /**
     * {@return all of them}
     *
     * @param servers tells which links to other sites are dead
     */
    public static List<Rule> all(ExternalServers servers) {
        return List.of(
                new AssetSize(),
                new AssetSvg(),
                new AssetType(),
                new AssetUnused(),
                new ImageAlt(),
                new ImageTarget(),
                new LinkAnchor(),
                new LinkAnchorUnique(),
                new LinkDraft(),
                new LinkExternal(servers),
                new LinkHttps(),
                new LinkProtocolRelative(),
                new LinkReference(),
                new LinkScheme(),
                new LinkSelf(),
                new LinkSource(),
                new LinkSyntax(),
                new LinkTarget(),
                new LinkText());
    }
}
