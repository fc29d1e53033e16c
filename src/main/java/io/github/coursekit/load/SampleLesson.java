package io.github.coursekit.load;

import java.nio.charset.StandardCharsets;

/** A lesson with one of everything that a lesson can hold. */
final class SampleLesson {

    private static final String TEXT = """
            ---
            # A comment
            title: "A \\u0041"
            weight: 1
            date: 2026-01-31T12:00:00Z
            tags: &tags [a, 'b']
            others: *tags
            text: |
              block
            cascade: &cascade {x: 0.5}
            <<: *cascade
            ---
            # Heading ![image](a.png) https://example.org {#id}

            Heading
            -------

            - **DevOps**: *text* ~~text~~ `code` [link](a.md "title") ![image](b.png) <br> &amp; \\* <https://example.org>
            - **SRE**: [reference]

            1. > quote

            | a | b |
            |---|---|
            | c | d |

            ```sh
            code
            ```

                indented

            <!-- comment -->

            Term
            : What it means[^note]

            [^note]: A note

            ***

            [reference]: c.md
            """;

    private SampleLesson() {}

    static byte[] bytes() {
        return TEXT.getBytes(StandardCharsets.UTF_8);
    }
}
