package io.github.coursekit.pages;

import java.util.List;

/**
 * A question as a page shows it.
 *
 * @param number its place in the list, from 1
 * @param html what is asked, with its images, sanitised
 * @param marks what it is worth; empty text when it does not say
 * @param input what kind of input each option is; empty text where the answer is written
 * @param options what can be chosen, sanitised
 * @param hints what helps, sanitised
 */
record QuestionView(int number, String html, String marks, String input, List<String> options, List<String> hints) {}
