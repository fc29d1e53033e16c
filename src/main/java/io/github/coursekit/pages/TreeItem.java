package io.github.coursekit.pages;

import java.util.List;

/**
 * A page in the course tree.
 *
 * @param link leads to it
 * @param children what lies below it
 */
record TreeItem(NavLink link, List<TreeItem> children) {}
