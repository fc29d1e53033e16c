package io.github.coursekit.server;

import java.util.Optional;
import java.util.Set;

/**
 * A place in front matter in TOML or JSON where a key or a value is typed. Both are followed by their brackets, quotes and separators alone, so that what is not finished yet does not
 * matter: a text that is not closed ends with its line.
 *
 * @param parent the key that stands above; empty for the top
 * @param key the key whose value is typed; empty where a key is
 * @param typed what is typed of it so far, without quotes
 * @param quote the quote that stands before it; empty for none
 * @param written the keys that stand beside it
 */
record FlowPlace(String parent, String key, String typed, String quote, Set<String> written) {

    /** The place at the end of a text that front matter begins with; empty where nothing is to be typed. */
    static Optional<FlowPlace> in(String before, String after, boolean toml) {
        FlowFollower follower = new FlowFollower(toml);
        follower.follow(before);
        Optional<FlowPlace> place = follower.place();
        if (place.isPresent()) {
            follower.followBeside(after);
        }
        return place;
    }
}
