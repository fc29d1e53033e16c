package org.example.kitchen;

import io.github.coursekit.rule.test.RulePageTests;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class HouseShoutingTest {

    @TestFactory
    Stream<DynamicTest> page() {
        return RulePageTests.of(new HouseShouting()).stream()
                .map(test -> DynamicTest.dynamicTest(test.name(), test::run));
    }
}
