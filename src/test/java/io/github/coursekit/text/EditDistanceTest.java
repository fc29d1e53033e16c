package io.github.coursekit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

    @ParameterizedTest
    @CsvSource({"SRE,SRE,0", "SRE,SER,1", "SRE,SREs,1", "SRE,SR,1", "DevOps,DveOsp,2", "kitten,sitting,3", "'',abc,3"})
    void countsEdits(String a, String b, int distance) {
        assertThat(EditDistance.between(a, b)).isEqualTo(distance);
        assertThat(EditDistance.between(b, a)).isEqualTo(distance);
    }

    @ParameterizedTest
    @CsvSource({
        "SRE,sre,true",
        "SRE,SER,true",
        "SRE,Sales,false",
        "DevOps,devops,true",
        "DevOps,Dev Ops,true",
        "DevOps,DevSecOps,false",
        "DevOps,Developers,false",
    })
    void sixLettersBearTwoSlipsFewerOne(String word, String found, boolean near) {
        assertThat(EditDistance.nearest(found, List.of(word)).isPresent()).isEqualTo(near);
    }

    @Test
    void theNearestIsTakenAndNoneWhenAllAreFar() {
        assertThat(EditDistance.nearest("rolse", List.of("rules", "roles", "exclude")))
                .contains("roles");
        assertThat(EditDistance.nearest("zebra", List.of("rules", "roles"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "link_title,linkTitle,true",
        "wieght,weight,true",
        "tittle,title,true",
        "sumary,summary,true",
        "desciption,description,true",
        "height,weight,false",
        "eight,weight,false",
        "data,date,false",
        "keyword,keywords,false",
        "stats,status,false",
        "descripcion,description,false",
        "tags,tag,false",
        "kye,key,true",
        "no,on,false",
    })
    void aTypoCanBeNothingElse(String found, String right, boolean typo) {
        assertThat(EditDistance.isTypo(found, right)).isEqualTo(typo);
    }

    @ParameterizedTest
    @CsvSource({
        "abcde, abxye, false", // two slips of five letters
        "abcdef, abxyef, true",
        "abcdef, abcdefgh, true",
        "abcdef, abcdefghi, false",
        "abcd, abcdef, false",
    })
    void longerWordsBearMore(String word, String found, boolean near) {
        assertThat(EditDistance.nearest(found, List.of(word)).isPresent()).isEqualTo(near);
    }

    @Test
    void ofEquallyNearWordsTheFirstInTheAlphabetIsTaken() {
        assertThat(EditDistance.nearest("cat", List.of("cut", "cot", "bat"))).contains("bat");
        assertThat(EditDistance.nearest("cat", List.of("bat", "cot", "cut"))).contains("bat");
        assertThat(EditDistance.nearest("cat", List.of("bat", "Cat"))).contains("Cat");
    }

    @Test
    void aWordThatIsTooLongForASlipIsKnownByItsLetters() {
        String longest = "a".repeat(80);

        assertThat(EditDistance.nearest(longest + "b", List.of(longest))).isEmpty();
        assertThat(EditDistance.nearest("b" + longest.substring(1), List.of(longest)))
                .contains(longest);
        assertThat(EditDistance.nearest("A" + longest, List.of(longest + "a"))).contains(longest + "a");
        assertThat(EditDistance.nearest("b" + longest, List.of(longest + "a"))).isEmpty();
    }

    @Test
    void theNearestAreToldHoweverFar() {
        List<String> words = List.of("weight", "title", "Height", "eight");

        assertThat(EditDistance.nearest("height", words, 3)).containsExactly("Height", "eight", "weight");
        assertThat(EditDistance.nearest("x".repeat(1_000), words, 1)).containsExactly("Height");
    }

    @ParameterizedTest
    @CsvSource({
        "abcdefg, abcdef, false", // one more at the end
        "xabcdefg, abcdefg, false", // or in front
        "abcxdefg, abcdefg, true",
        "abcxdef, abcdef, false", // too short for a letter more
        "aabcdef, abcdef, true",
        "abbc, abc, true",
        "aab, ab, false",
        "abcc, abc, true",
        "abdc, abcd, true",
        "abca, abcb, false",
        "abxyef, abyxeg, false",
    })
    void aLetterMoreIsASlipWithinAWord(String found, String right, boolean typo) {
        assertThat(EditDistance.isTypo(found, right)).isEqualTo(typo);
        assertThat(EditDistance.isTypo(right, found)).isEqualTo(typo);
    }
}
