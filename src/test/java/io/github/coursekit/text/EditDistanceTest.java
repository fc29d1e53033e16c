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
}
