def log = new File(basedir, 'build.log').text
assert log.contains("error[house-shouting]: The heading 'Hurry!' shouts")
assert log.contains('error[structure-empty-page]: The page has front matter and nothing else')
assert log =~ /Tests run: [1-9]\d*, Failures: 0/
assert new File(basedir, 'course/target/course/violations.sarif').text.contains('Nobody shouts in this house.')
