package io.github.coursekit.stages;

import io.github.coursekit.course.RoleEntry;
import io.github.coursekit.markdown.Heading;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A heading and what stands in its own content: up to the next heading of any level, and under sub-headings that are roles.
 *
 * @param heading the heading
 * @param parent the index of the nearest shallower heading; -1 for none
 * @param named the roles that its text names
 * @param entries the entries, in document order
 * @param otherLabels the number of labels that are no roles
 * @param otherHeadings the number of sub-headings, one level of them, that are no roles
 * @param role whether the heading itself is a role, and so an entry of its parent
 * @param showsRoles whether a table, raw HTML or a shortcode names every role there: entries that cannot be read
 */
record HeadingContent(
        Heading heading,
        int parent,
        List<String> named,
        List<RoleEntry> entries,
        int otherLabels,
        int otherHeadings,
        boolean role,
        boolean showsRoles) {

    HeadingContent {
        named = List.copyOf(named);
        entries = List.copyOf(entries);
    }

    String title() {
        return heading.text();
    }

    boolean namesAll(List<String> roles) {
        return named.containsAll(roles);
    }

    /** "What is SRE?" with an entry for SRE, or none; {@code common} are the roles that most titles beside it name. */
    boolean isAboutItsRoles(Set<String> common) {
        return !named.isEmpty() && named.containsAll(roles()) && named.stream().noneMatch(common::contains);
    }

    boolean isSilent() {
        return entries.isEmpty();
    }

    /** An entry says something, and what stands there is not mainly about something else. */
    boolean isEvidence() {
        return entries.stream().anyMatch(entry -> !entry.empty()) && !isMainlyAboutOthers();
    }

    /** Near misses alone are no proof that a role is meant. */
    boolean hasExactEntry() {
        return entries.stream().anyMatch(entry -> entry.label().equalsIgnoreCase(entry.role()));
    }

    /** Whether it has entries for all of some roles, one of them spelt right. */
    boolean isWhole(List<String> all) {
        return hasExactEntry() && roles().containsAll(all);
    }

    /** {@code DevOps} as one of many labels: a list of tools or terms, not of roles. */
    boolean isMainlyAboutOthers() {
        return otherLabels > entries.size();
    }

    Set<String> roles() {
        return entries.stream().map(RoleEntry::role).collect(Collectors.toUnmodifiableSet());
    }
}
