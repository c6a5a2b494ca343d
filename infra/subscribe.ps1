# Subscribes the app's blob extension to the events of the container 'articles'. Idempotent; a cold app is asked again.
$ErrorActionPreference = 'Stop'
$appId = az functionapp show --resource-group $env:RESOURCE_GROUP --name $env:FUNCTION_APP_NAME --query id --output tsv
$appHost = az functionapp show --resource-group $env:RESOURCE_GROUP --name $env:FUNCTION_APP_NAME --query defaultHostName --output tsv

$key = ''
for ($try = 1; -not $key -and $try -le 20; $try++) {
    $key = az rest --method post --url "$appId/host/default/listKeys?api-version=2024-04-01" --query 'systemKeys.blobs_extension' --output tsv 2>$null
    if (-not $key) {
        Write-Host "The app has no key for blob events yet; asking again ($try of 20) ..."
        Start-Sleep -Seconds 15
    }
}

if (-not $key) {
    throw "The app made no key 'blobs_extension'. Open it in the portal, see that its functions are listed, and run: azd hooks run postdeploy"
}

# Event Grid asks the app to confirm, and gives up on one that is still starting.
for ($try = 1; ; $try++) {
    az eventgrid system-topic event-subscription create `
        --resource-group $env:RESOURCE_GROUP `
        --system-topic-name $env:EVENT_TOPIC_NAME `
        --name articles `
        --endpoint-type webhook `
        --endpoint "https://$appHost/runtime/webhooks/blobs?functionName=Host.Functions.ArticleUploaded&code=$key" `
        --included-event-types Microsoft.Storage.BlobCreated `
        --subject-begins-with /blobServices/default/containers/articles/ `
        --deadletter-identity systemassigned `
        --deadletter-identity-endpoint "$($env:ARTICLES_ACCOUNT_ID)/blobServices/default/containers/dead-letters" `
        --output none
    if ($LASTEXITCODE -eq 0) { break }
    if ($try -ge 10) {
        throw "The app did not confirm the subscription. See that /api/health answers, and run: azd hooks run postdeploy"
    }

    Write-Host "The app did not confirm the subscription yet; trying again ($try of 10) ..."
    Start-Sleep -Seconds 15
}

Write-Host "Uploads to 'articles' are summarized from now on. The feed: $($env:FEED_URL)"
