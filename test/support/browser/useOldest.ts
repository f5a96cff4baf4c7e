process.env.ENGINE = "oldest";
