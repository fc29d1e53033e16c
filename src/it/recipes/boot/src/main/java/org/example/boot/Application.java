package org.example.boot;

import com.google.gson.JsonObject;
import java.util.List;
import org.example.reader.Courses;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
public class Application {

    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }

    @Bean
    List<JsonObject> courses() throws Exception {
        return Courses.of(Application.class.getClassLoader());
    }

    @Bean
    CommandLineRunner list(List<JsonObject> courses) {
        return args -> courses.forEach(course -> System.out.println("Course: " + course.get("artifactId").getAsString()));
    }
}
