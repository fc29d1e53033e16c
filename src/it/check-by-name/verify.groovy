def log = new File(basedir, 'build.log').text
assert log.contains('--> src/main/course/soup.md:3:9')
assert log.contains('--> pages/cake.md:3:9')
assert new File(basedir, 'starters/target/course/violations.sarif').exists()
assert new File(basedir, 'desserts/target/course/violations.sarif').exists()
