package io.github.coursekit.pages;

/**
 * A link to another page of the course.
 *
 * @param href the URL, relative to the page that holds it
 * @param title what it is called
 * @param language the language of that page
 */
record NavLink(String href, String title, String language) {}
